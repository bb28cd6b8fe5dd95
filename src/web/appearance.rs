//! Theme and accent: how a link, or the page around the framed view, changes the appearance.

/// A theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// The browser's preference.
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Parses the name of a theme.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Auto, Self::Light, Self::Dark].into_iter().find(|theme| theme.code() == text)
    }

    /// The name of the theme, in links, messages and markup.
    pub fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// A color for buttons, links and focus: red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent([u8; 3]);

impl Accent {
    /// Parses `#rgb` or `#rrggbb`; the `#` is optional, because a query cannot contain it.
    pub fn parse(text: &str) -> Option<Self> {
        let mut digits = [0; 6];
        let mut count = 0;
        for character in text.strip_prefix('#').unwrap_or(text).chars() {
            *digits.get_mut(count)? = character.to_digit(16)? as u8;
            count += 1;
        }
        let [a, b, c, d, e, f] = digits;
        match count {
            6 => Some(Self([a * 16 + b, c * 16 + d, e * 16 + f])),
            3 => Some(Self([a * 17, b * 17, c * 17])),
            _ => None,
        }
    }

    /// The color in CSS for either theme: made darker or lighter until text in it is readable on all our surfaces, and our
    /// text on it ([WCAG 2.2, 1.4.3]).
    ///
    /// [WCAG 2.2, 1.4.3]: https://www.w3.org/TR/WCAG22/#contrast-minimum
    pub fn to_css(self) -> String {
        let (light, dark) = (self.towards(0), self.towards(255));
        let (Self([r, g, b]), Self([red, green, blue])) = (light, dark);
        format!("light-dark(rgb({r},{g},{b}),rgb({red},{green},{blue}))")
    }

    /// Mixes in black (0) or white (255) until the contrast is 4.5 to 1 against the darkest light surface, or the lightest
    /// dark one.
    #[inline(never)]
    fn towards(self, end: u8) -> Self {
        let mut color = self;
        for step in 1..=16 {
            let luminance = color.luminance();
            if (end == 0 && luminance <= 0.15) || (end != 0 && luminance >= 0.27) {
                break;
            }
            let mix = |channel: u8| (u32::from(channel) * (16 - step) + u32::from(end) * step) / 16;
            color = Self(self.0.map(|channel| mix(channel) as u8));
        }
        color
    }

    /// The [relative luminance](https://www.w3.org/TR/WCAG22/#dfn-relative-luminance), to two digits: a polynomial
    /// instead of the power, which would cost every visitor a kilobyte.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let share = f64::from(channel) / 255.0;
            share * (share * (share * 0.305_306 + 0.682_171) + 0.012_523)
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_accent_is_a_number_and_nothing_else() {
        for (text, expected) in [
            ("#0b5b6b", Some([0x0b, 0x5b, 0x6b])),
            ("FFF", Some([255; 3])),
            ("", None),
            ("#", None),
            ("red", None),
            ("+12345", None),
            ("#12345", None),
            ("#1234567", None),
            ("#ffffffffff", None),
            ("##fff", None),
            ("#fff;color:red", None),
            ("#ａｂｃ", None),
        ] {
            assert_eq!(Accent::parse(text), expected.map(Accent), "{text}");
        }
    }

    /// The contrast by definition, with the power function that the program avoids.
    #[test]
    fn every_accent_is_readable_in_both_themes() {
        let luminance = |color: [u8; 3]| {
            let [red, green, blue] = color.map(|channel| {
                let share = f64::from(channel) / 255.0;
                if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
            });
            0.2126 * red + 0.7152 * green + 0.0722 * blue
        };
        let contrast = |one: [u8; 3], other: [u8; 3]| {
            let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
            one.max(other) / one.min(other)
        };
        // Each pair of `light-dark()` in the tokens that is a surface, or is shown on the accent.
        let tokens = include_str!("../../static/css/tokens.css");
        let is_beside = |line: &&str| {
            ["-surface:", "--im-page:", "--im-sunken:", "--im-on-accent:"]
                .iter()
                .any(|name| line.contains(name))
        };
        let pairs: Vec<[[u8; 3]; 2]> = tokens
            .lines()
            .filter(is_beside)
            .map(|line| {
                let (_, colors) = line.split_once("light-dark(").unwrap();
                let (light, dark) = colors.trim_end_matches(");").split_once(", ").unwrap();
                [light, dark].map(|color| Accent::parse(color).unwrap().0)
            })
            .collect();
        assert_eq!(pairs.len(), 8);
        let steps = [0, 51, 102, 153, 204, 255];
        for red in steps {
            for green in steps {
                for blue in steps {
                    let css = Accent([red, green, blue]).to_css();
                    let numbers: Vec<u8> = css
                        .split(|character: char| !character.is_ascii_digit())
                        .filter_map(|number| number.parse().ok())
                        .collect();
                    let [light, dark] = [0, 3].map(|at| [numbers[at], numbers[at + 1], numbers[at + 2]]);
                    for [surface, dark_surface] in &pairs {
                        assert!(contrast(light, *surface) >= 4.5, "{css} on {surface:x?}");
                        assert!(contrast(dark, *dark_surface) >= 4.5, "{css} on {dark_surface:x?}");
                    }
                }
            }
        }
        // A readable accent is unchanged.
        assert!(Accent([0x0b, 0x5b, 0x6b]).to_css().starts_with("light-dark(rgb(11,91,107),"));
    }
}
