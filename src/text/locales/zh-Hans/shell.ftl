# Chinese (Simplified): what stands in the pages before any program runs. It is put there when the page is built.

page-language = 简体中文
page-direction = ltr
page-description = 按照证书颁发机构（CA）签发 S/MIME 证书之前所用的方式，检查邮件域名的 CAA 记录，并显示需要发布的记录。
page-skip = 跳到检查
page-languages = 语言：
page-tag = S/MIME 的 CAA 检查
page-lead = 请输入电子邮件地址或其域名。此页面按照证书颁发机构（CA）的方式读取该域名的 CAA 记录；如果有什么阻碍签发，还会显示需要发布的记录。
page-footer = CAA 是签发证书之前的检查之一。此页面只涉及 CAA。

## When the page cannot do its work

page-crash = 此页面已停止工作
page-crash-text = 故障出在此页面，与您的域名和您输入的内容无关。请重新加载页面以继续。输入框中的内容仍可复制。
page-start = 此页面无法启动
page-start-text = 此页面有一部分无法加载，因此还不能进行任何检查。可能是网络中断，可能是被过滤系统拦住了，也可能是页面刚刚更新。请重新加载再试。
page-unsupported-text = 此浏览器已关闭 WebAssembly。在 iPhone、iPad 或 Mac 的锁定模式下，请打开地址栏中的页面菜单，为此网站关闭锁定模式。在 Edge 中，请将此网站加入“增强 Web 安全性”的例外。其他情况下，请使用最新的浏览器。
page-forbidden-text = 此浏览器已加载页面的程序，但没有运行它：贵单位、某个扩展程序或此网站的规则禁止 WebAssembly，或者浏览器太旧。重新加载无济于事；可以试试最新的浏览器。
page-slow = 此页面启动缓慢
page-slow-text = 页面有一部分还没有到达。到达后会自动继续；您也可以重新加载。
page-reload = 重新加载页面
page-noscript = JavaScript 已关闭
page-noscript-title = 检查需要 JavaScript
page-noscript-text = 此页面从您的浏览器向 DNS 查询，没有 JavaScript 就无法工作。您可以自己查看记录：运行 `dig example.com CAA`，然后对各级上级域名依次执行同样的操作，直到找到 CAA 记录为止。如果该记录集中有 `issuemail` 记录，其中必须有一条指定您的 CA。
