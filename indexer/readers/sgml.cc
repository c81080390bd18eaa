#include "indexer/readers/sgml.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "common/text.h"

namespace dateline {
namespace {

constexpr std::size_t kNone = std::string_view::npos;
constexpr std::size_t kMaxEntity = 10;  // bytes between & and ;

char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool is_letter(char c) { return upper(c) >= 'A' && upper(c) <= 'Z'; }

// Whether `prefix`, in upper case, stands at `at`.
bool stands_at(std::string_view text, std::size_t at, std::string_view prefix) {
  return text.size() - at >= prefix.size() &&
         std::equal(prefix.begin(), prefix.end(),
                    text.begin() + static_cast<std::ptrdiff_t>(at),
                    [](char p, char c) { return p == upper(c); });
}

std::string closing(std::string_view name) {
  return std::string("/").append(name);
}

// Decodes the entity that begins at the & at `at`, if it is one.
bool decode_entity(std::string_view text, std::size_t& at, std::string& out) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 36>
      kNamed = {
          {{"lt", "<"},     {"gt", ">"},     {"amp", "&"},    {"quot", "\""},
           {"apos", "'"},   {"nbsp", " "},   {"mdash", "—"},  {"ndash", "–"},
           {"lsquo", "‘"},  {"rsquo", "’"},  {"ldquo", "“"},  {"rdquo", "”"},
           {"hellip", "…"}, {"eacute", "é"}, {"egrave", "è"}, {"aacute", "á"},
           {"iacute", "í"}, {"oacute", "ó"}, {"uacute", "ú"}, {"ntilde", "ñ"},
           {"ouml", "ö"},   {"uuml", "ü"},   {"ccedil", "ç"}, {"pound", "£"},
           {"euro", "€"},   {"copy", "©"},   {"shy", ""},     {"laquo", "«"},
           {"raquo", "»"},  {"agrave", "à"}, {"acirc", "â"},  {"ecirc", "ê"},
           {"ocirc", "ô"},  {"auml", "ä"},   {"szlig", "ß"},  {"iuml", "ï"}}};
  const std::size_t end = text.substr(at, kMaxEntity + 2).find(';');
  if (end == kNone) return false;
  const std::string_view name = text.substr(at + 1, end - 1);
  if (name.starts_with('#')) {
    const bool hex = name.size() > 1 && upper(name[1]) == 'X';
    const std::string_view digits = name.substr(hex ? 2 : 1);
    std::uint32_t code = 0;
    const auto result = std::from_chars(
        digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    if (digits.empty() || result.ptr != digits.data() + digits.size()) {
      return false;
    }
    const bool printing =
        code >= 0xA0 || (code >= 0x20 && code < 0x7F) || code == '\n';
    const bool valid = code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    append_code_point(out, printing && valid ? code : U' ');
  } else {
    const auto* const found =
        std::find_if(kNamed.begin(), kNamed.end(),
                     [&](const auto& entry) { return entry.first == name; });
    if (found == kNamed.end()) return false;
    out += found->second;
  }
  at += end + 1;
  return true;
}

bool is_tag_start(std::string_view text, std::size_t at) {
  return at + 1 < text.size() && (is_letter(text[at + 1]) ||
                                  text[at + 1] == '/' || text[at + 1] == '!');
}

}  // namespace

std::size_t find_tag(std::string_view text, std::string_view name,
                     std::size_t from) {
  for (std::size_t at = text.find('<', from); at != kNone;
       at = text.find('<', at + 1)) {
    const std::size_t end = at + 1 + name.size();
    if (stands_at(text, at + 1, name) &&
        (end >= text.size() || !is_letter(text[end]))) {
      return at;
    }
  }
  return kNone;
}

void split_elements(ByteSource& source, std::string_view name,
                    const std::function<bool(RawArticle)>& sink) {
  const std::string end_name = closing(name);
  std::uint32_t ordinal = 0;
  constexpr std::size_t kStep = 1U << 18;
  for (std::size_t wanted = kStep;;) {
    source.fill(wanted);
    const std::string_view text = source.buffered();
    const std::size_t begin = find_tag(text, name, 0);
    if (begin == kNone) {
      if (source.exhausted()) return;
      source.take(text.size() - std::min(text.size(), name.size() + 1));
      wanted = kStep;
      continue;
    }
    const std::size_t close = find_tag(text, end_name, begin);
    const std::size_t next = find_tag(text, name, begin + 1);
    const bool unclosed = next < close;
    const bool too_large = text.size() - begin > kMaxArticle;
    if (close == kNone && !unclosed && !source.exhausted() && !too_large) {
      wanted = text.size() * 2;
      continue;
    }
    ++ordinal;
    RawArticle raw{{}, ordinal, {}};
    std::size_t end = std::min(close, next);
    if (unclosed || close == kNone) {
      raw.rejected = too_large
                         ? kTooLarge
                         : "does not end: no </" + std::string(name) + ">";
      if (end == kNone) end = text.size();
    } else {
      raw.bytes = text.substr(begin, end - begin);
      end = std::min(text.find('>', end), text.size());
    }
    source.take(end);
    wanted = kStep;
    if (!sink(std::move(raw))) return;
  }
}

std::string_view element(std::string_view text, std::string_view name) {
  const std::vector<std::string_view> all = elements(text, name);
  return all.empty() ? std::string_view() : all.front();
}

std::vector<std::string_view> elements(std::string_view text,
                                       std::string_view name) {
  std::vector<std::string_view> found;
  const std::string end_name = closing(name);
  for (std::size_t at = find_tag(text, name, 0); at != kNone;
       at = find_tag(text, name, at)) {
    const std::size_t begin = text.find('>', at);
    if (begin == kNone) break;
    const std::size_t end =
        std::min(find_tag(text, end_name, begin), text.size());
    found.push_back(text.substr(begin + 1, end - begin - 1));
    at = end;
  }
  return found;
}

std::string_view attribute(std::string_view text, std::string_view name) {
  const std::string_view tag = text.substr(0, text.find('>'));
  for (std::size_t at = tag.find('='); at != kNone;
       at = tag.find('=', at + 1)) {
    if (at < name.size() || !stands_at(tag, at - name.size(), name)) continue;
    std::string_view value = tag.substr(at + 1);
    const bool quoted = value.starts_with('"');
    if (quoted) value.remove_prefix(1);
    return value.substr(0, value.find(quoted ? '"' : ' '));
  }
  return {};
}

std::string plain_sgml(std::string_view markup) {
  std::string text;
  text.reserve(markup.size());
  for (std::size_t at = 0; at < markup.size();) {
    const char c = markup[at];
    if (c == '&' && decode_entity(markup, at, text)) continue;
    if (c == '<' && is_tag_start(markup, at)) {
      const std::size_t end = markup.find('>', at);
      if (end != kNone) {
        const bool paragraph = find_tag(markup.substr(at, 4), "P", 0) == 0;
        text += paragraph ? "\n\n" : "";
        at = end + 1;
        continue;
      }
    }
    text += c;
    ++at;
  }
  return text;
}

std::string without_entities(std::string text) {
  if (text.find('&') == std::string::npos) return text;
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '&' && decode_entity(text, at, out)) continue;
    out += text[at++];
  }
  return out;
}

}  // namespace dateline
