//! Fills in a pattern of Fluent.
//!
//! The syntax is read by Mozilla's own parser. Of its semantics this takes what our files use: variables, terms and
//! messages, text and number literals, and selectors by text, number or plural category. The whole `fluent-bundle`
//! would cost a visitor 35 KB more.

use fluent_syntax::ast::Expression;
use fluent_syntax::ast::InlineExpression;
use fluent_syntax::ast::Pattern;
use fluent_syntax::ast::PatternElement;
use fluent_syntax::ast::Variant;
use fluent_syntax::ast::VariantKey;

use crate::text::catalog::Arg;
use crate::text::catalog::Catalog;
use crate::text::plural;

/// How deep references may go; a circle ends here.
const MAX_DEPTH: u8 = 8;

/// Writes `pattern` to `out`. What cannot be resolved is written as `{name}`: a test finds it.
pub(super) fn write(
    pattern: &Pattern<String>,
    args: &[(&str, Arg)],
    catalog: &Catalog,
    depth: u8,
    out: &mut String,
) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => {
                write_expression(expression, args, catalog, depth, out)
            }
        }
    }
}

fn write_expression(
    expression: &Expression<String>,
    args: &[(&str, Arg)],
    catalog: &Catalog,
    depth: u8,
    out: &mut String,
) {
    match expression {
        Expression::Inline(inline) => write_inline(inline, args, catalog, depth, out),
        Expression::Select { selector, variants } => {
            let value = selected(selector, args);
            if let Some(variant) = choose(variants, &value, catalog.language().primary()) {
                write(&variant.value, args, catalog, depth, out);
            }
        }
    }
}

fn write_inline(
    inline: &InlineExpression<String>,
    args: &[(&str, Arg)],
    catalog: &Catalog,
    depth: u8,
    out: &mut String,
) {
    match inline {
        InlineExpression::StringLiteral { value } => {
            out.push_str(&fluent_syntax::unicode::unescape_unicode_to_string(value));
        }
        InlineExpression::NumberLiteral { value } => out.push_str(value),
        InlineExpression::VariableReference { id } => match args.iter().find(|(name, _)| *name == id.name) {
            Some((_, Arg::Text(text))) if catalog.language().is_rtl => isolate(text, out),
            Some((_, Arg::Text(text))) => out.push_str(text),
            Some((_, Arg::Number(number))) => out.push_str(&catalog.number(*number)),
            None => missing(&id.name, out),
        },
        InlineExpression::Placeable { expression } => write_expression(expression, args, catalog, depth, out),
        InlineExpression::MessageReference { id, .. } => {
            write_reference(catalog.pattern(&id.name), &id.name, args, catalog, depth, out);
        }
        InlineExpression::TermReference { id, .. } => {
            write_reference(catalog.term(&id.name), &id.name, args, catalog, depth, out);
        }
        InlineExpression::FunctionReference { id, .. } => missing(&id.name, out),
    }
}

/// What a selector goes by: the text, or the number in plain digits.
fn selected(selector: &InlineExpression<String>, args: &[(&str, Arg)]) -> String {
    let InlineExpression::VariableReference { id } = selector else { return String::new() };
    match args.iter().find(|(name, _)| *name == id.name) {
        Some((_, Arg::Text(text))) => text.clone(),
        Some((_, Arg::Number(number))) => number.to_string(),
        None => String::new(),
    }
}

/// Writes a name into a text that runs from right to left, so that the marks around it stay where they belong
/// ([UAX #9](https://www.unicode.org/reports/tr9/), 2.4). What stands between backquotes becomes an element of its own,
/// and people copy it. A list whose parts are isolated is part of the sentence.
fn isolate(text: &str, out: &mut String) {
    if text.is_empty() || text.contains(['`', '\u{2068}']) || out.matches('`').count() % 2 == 1 {
        out.push_str(text);
    } else {
        out.extend(["\u{2068}", text, "\u{2069}"]);
    }
}

fn write_reference(
    pattern: Option<&Pattern<String>>,
    name: &str,
    args: &[(&str, Arg)],
    catalog: &Catalog,
    depth: u8,
    out: &mut String,
) {
    match pattern {
        Some(pattern) if depth < MAX_DEPTH => write(pattern, args, catalog, depth + 1, out),
        _ => missing(name, out),
    }
}

fn missing(name: &str, out: &mut String) {
    out.push('{');
    out.push_str(name);
    out.push('}');
}

/// The variant for a value: by the value itself, by its plural category, or the default.
fn choose<'a>(variants: &'a [Variant<String>], value: &str, language: &str) -> Option<&'a Variant<String>> {
    let category = value.parse().ok().map(|number| plural::category(language, number));
    let fits = |variant: &&Variant<String>| match &variant.key {
        VariantKey::NumberLiteral { value: key } => key == value,
        VariantKey::Identifier { name } => name == value || Some(name.as_str()) == category,
    };
    variants.iter().find(fits).or_else(|| variants.iter().find(|variant| variant.default))
}
