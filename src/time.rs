//! The calendar: points in time as text, and dates as days.

/// The time that is `seconds` after the start of 1970, as [RFC 3339] writes it: UTC, whole seconds.
///
/// ```
/// assert_eq!(issuemail::time::timestamp(1_795_460_400), "2026-11-23T19:00:00Z");
/// ```
///
/// [RFC 3339]: https://www.rfc-editor.org/rfc/rfc3339
pub fn timestamp(seconds: u64) -> String {
    let rest = seconds % DAY;
    format!("{}T{:02}:{:02}:{:02}Z", date(seconds), rest / 3600, rest / 60 % 60, rest % 60)
}

/// The day alone, in UTC.
///
/// ```
/// assert_eq!(issuemail::time::date(1_795_460_400), "2026-11-23");
/// ```
pub fn date(seconds: u64) -> String {
    let (year, month, day) = gregorian(seconds / DAY);
    format!("{year:04}-{month:02}-{day:02}")
}

/// The Gregorian date of a day, counted from 1970-01-01.
fn gregorian(days: u64) -> (u64, u64, u64) {
    // Years that begin in March have the leap day at their end, so the months before it never shift. The calendar
    // repeats every 400 years.
    let days = days + DAYS_FROM_MARCH_0000;
    let (era, day_of_era) = (days / DAYS_OF_ERA, days % DAYS_OF_ERA);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / (DAYS_OF_ERA - 1)) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    (year, month, day)
}

/// The days from 1970-01-01 to a Gregorian date; `None` before that, and for a nonexistent month or day. A month
/// with fewer than 31 days overflows into the next.
pub(crate) fn days_since_1970(year: u32, month: u32, day: u32) -> Option<u64> {
    if year < 1970 || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // As above, years begin in March.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let (year, month, day) = (u64::from(year), u64::from(month), u64::from(day));
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    Some(days - DAYS_FROM_MARCH_0000)
}

/// A day in seconds.
const DAY: u64 = 86_400;

/// From 0000-03-01 to 1970-01-01.
const DAYS_FROM_MARCH_0000: u64 = 719_468;

/// The days in 400 years.
const DAYS_OF_ERA: u64 = 146_097;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leap_years_and_the_ends_of_years() {
        let table = [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (951_868_800, "2000-03-01T00:00:00Z"),
            (1_735_689_599, "2024-12-31T23:59:59Z"),
            (1_735_689_600, "2025-01-01T00:00:00Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
            (4_107_542_399, "2100-02-28T23:59:59Z"),
        ];
        for (seconds, text) in table {
            assert_eq!(timestamp(seconds), text);
        }
    }

    #[test]
    fn a_date_has_its_day() {
        for day in 0..=80_000 {
            let (year, month, day_of_month) = gregorian(day);
            let [year, month, day_of_month] = [year, month, day_of_month].map(|part| part as u32);
            assert_eq!(days_since_1970(year, month, day_of_month), Some(day));
        }
        for (year, month, day) in [(1969, 12, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32)] {
            assert_eq!(days_since_1970(year, month, day), None);
        }
    }
}
