<?php
// What readers get of an article, by WordPress itself: its filter for authors without the capability `unfiltered_html`, then
// what its classic editor's text goes through when it is shown.
//
// usage: php wordpress.php FOLDER unfiltered_html|filtered     FOLDER holds WordPress; HTML from standard input to output

define('ABSPATH', rtrim($argv[1], '/') . '/');
define('WPINC', 'wp-includes');
foreach (['plugin', 'functions', 'l10n', 'pomo/translations', 'formatting', 'kses', 'shortcodes'] as $part) {
    require ABSPATH . "wp-includes/$part.php";
}
$html = stream_get_contents(STDIN);
if ($argv[2] !== 'unfiltered_html') {
    $html = wp_kses_post($html);
}
echo wpautop(wptexturize($html));
