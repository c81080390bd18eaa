#include "indexer/html/machinery.h"

#include <algorithm>
#include <array>
#include <utility>

#include "indexer/html/element_role.h"
#include "indexer/html/tag_reader.h"

namespace dateline {
namespace {

constexpr auto kNone = std::string_view::npos;

// Elements whose content is text for the parser, ended by the first end tag of
// the name; and drawings, which are short trees of their own.
constexpr std::array<std::string_view, 3> kMachines = {"script", "style",
                                                       "svg"};
constexpr std::array<std::string_view, 6> kRawTexts = {
    "title", "textarea", "iframe", "xmp", "noembed", "noframes"};

// Elements of whose attributes the parser makes something.
constexpr std::array<std::string_view, 3> kWholeTags = {"font", "isindex",
                                                        "annotation-xml"};

// What dom.cc, element_role.cc and metadata.cc look at.
constexpr std::array<std::string_view, 11> kRead = {
    "rel",     "role",     "lang",     "name",     "type",      "hidden",
    "content", "itemprop", "property", "datetime", "http-equiv"};

// The name in lower case where it is among those; else empty.
template <typename Names>
std::string_view find_name(const Names& names, std::string_view name) {
  const auto found = std::find_if(
      names.begin(), names.end(),
      [&](std::string_view one) { return equals_lower(name, one); });
  return found == names.end() ? std::string_view() : *found;
}

template <typename Names>
bool is_among(const Names& names, std::string_view name) {
  return !find_name(names, name).empty();
}

bool is_read(std::string_view tag, const TagReader::Attribute& attribute) {
  const std::string_view name = attribute.name;
  if (is_among(kRead, name)) return true;
  if (equals_lower(name, "href")) return equals_lower(tag, "link");
  const bool is_style = equals_lower(name, "style");
  if (!is_style && !equals_lower(name, "class") && !equals_lower(name, "id")) {
    return false;
  }
  if (attribute.whole.find('&') != kNone) return true;
  return is_style ? attribute.whole.find("display") != kNone
                  : tell_role(attribute.value);
}

// Where the end tag of an element begins.
std::size_t find_close(std::string_view html, std::string_view name,
                       std::size_t from) {
  for (std::size_t at = html.find("</", from); at != kNone;
       at = html.find("</", at + 2)) {
    if (!starts_with_lower(html.substr(at + 2), name)) continue;
    const std::size_t end = at + 2 + name.size();
    if (end == html.size()) return kNone;
    if (is_html_space(html[end]) || html[end] == '/' || html[end] == '>') {
      return at;
    }
  }
  return kNone;
}

// Behind the comment whose "<!--" is at `at`.
std::size_t comment_end(std::string_view html, std::size_t at) {
  const std::size_t inner = at + 4;
  // "<!-->" and "<!--->" are comments.
  for (std::size_t dash = html.find("--", at + 2); dash != kNone;
       dash = html.find("--", dash + 1)) {
    const std::string_view rest = html.substr(dash + 2);
    if (rest.starts_with('>')) return dash + 3;
    if (dash >= inner && rest.starts_with("!>")) return dash + 4;
  }
  return kNone;
}

// Copies what stays of a page.
class Cutter {
 public:
  explicit Cutter(std::string_view html) : html_(html) {
    out_.reserve(html.size() / 2);
  }

  std::string cut() {
    while (at_ < html_.size() && take_next()) {
    }
    out_.append(html_.substr(std::min(at_, html_.size())));
    return std::move(out_);
  }

 private:
  // All that take return false where the rest of the page stays as it is.
  bool take_next() {
    if (html_[at_] != '<') return take_text();
    const std::string_view rest = html_.substr(at_ + 1);
    if (rest.starts_with("!--")) return take_comment();
    if (rest.starts_with("![CDATA[")) return false;
    const bool is_end = rest.starts_with('/');
    const std::size_t name_at = is_end ? 1 : 0;
    if (name_at < rest.size() && is_html_letter(rest[name_at])) {
      return take_tag(is_end);
    }
    if (is_end || rest.starts_with('!') || rest.starts_with('?')) {
      return take_to(html_.find('>', at_));
    }
    out_ += '<';
    ++at_;
    return true;
  }

  bool take_to(std::size_t last) {
    if (last == kNone) return false;
    out_.append(html_.substr(at_, last + 1 - at_));
    at_ = last + 1;
    return true;
  }

  bool take_text() {
    const std::size_t end = std::min(html_.find('<', at_), html_.size());
    for (std::size_t i = at_ + 1; i < end; ++i) {
      if (!is_html_space(html_[i]) || !is_html_space(html_[i - 1])) continue;
      out_.append(html_.substr(at_, i - at_));
      while (i < end && is_html_space(html_[i])) ++i;
      at_ = i;
    }
    out_.append(html_.substr(at_, end - at_));
    at_ = end;
    return true;
  }

  bool take_comment() {
    const std::size_t end = comment_end(html_, at_);
    if (end == kNone) return false;
    out_ += "<!---->";
    at_ = end;
    return true;
  }

  bool take_tag(bool is_end) {
    const std::size_t before = out_.size();
    TagReader tag(html_, at_ + (is_end ? 2 : 1));
    out_ += is_end ? "</" : "<";
    out_ += tag.name();
    const bool whole = is_among(kWholeTags, tag.name());
    for (TagReader::Attribute attribute; tag.next(attribute);) {
      if (is_end || !(whole || is_read(tag.name(), attribute))) continue;
      out_ += ' ';
      out_ += attribute.whole;
    }
    if (tag.end() == kNone) {
      out_.resize(before);
      return false;
    }
    out_ += tag.closes_itself() ? " />" : ">";
    const std::string_view source = html_.substr(at_, tag.end() - at_);
    at_ = tag.end();
    return is_end || take_content(tag, source);
  }

  bool take_content(const TagReader& tag, std::string_view source) {
    const std::string_view machine = find_name(kMachines, tag.name());
    const std::string_view name =
        machine.empty() ? find_name(kRawTexts, tag.name()) : machine;
    if (name.empty()) return !equals_lower(tag.name(), "plaintext");
    if (name == "svg" && tag.closes_itself()) return true;
    const std::size_t close = find_close(html_, name, at_);
    if (close == kNone) return false;
    if (machine.empty() || source.find("ld+json") != kNone) {
      out_.append(html_.substr(at_, close - at_));
    }
    at_ = close;
    return true;
  }

  std::string_view html_;
  std::size_t at_ = 0;
  std::string out_;
};

}  // namespace

std::string without_machinery(std::string_view html) {
  return Cutter(html).cut();
}

}  // namespace dateline
