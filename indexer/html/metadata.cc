#include "indexer/html/metadata.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>
#include <vector>

#include "common/text.h"
#include "indexer/html/json_ld.h"

namespace dateline {
namespace {

constexpr int kFirstYear = 1600;

bool is_plausible(Date date) {
  const auto now =
      std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  return static_cast<int>(date.year()) >= kFirstYear &&
         std::chrono::sys_days{date} <= now + std::chrono::days{1};
}

// What a meta element or a microdata property may state.
enum class Property {
  kTitle,
  kAuthor,
  kPublished,
  kModified,
  kSite,
  kUrl,
  kLanguage,
  kType,
};

struct MetaName {
  std::string_view name;  // folded
  Property property;
  Trust trust;
};

constexpr auto kMetaNames = std::to_array<MetaName>({
    {"og:title", Property::kTitle, Trust::kOpenGraph},
    {"og:site_name", Property::kSite, Trust::kOpenGraph},
    {"og:url", Property::kUrl, Trust::kOpenGraph},
    {"og:type", Property::kType, Trust::kOpenGraph},
    {"og:locale", Property::kLanguage, Trust::kStructure},
    {"article:published_time", Property::kPublished, Trust::kOpenGraph},
    {"og:article:published_time", Property::kPublished, Trust::kOpenGraph},
    {"article:published", Property::kPublished, Trust::kOpenGraph},
    {"article:modified_time", Property::kModified, Trust::kOpenGraph},
    {"og:updated_time", Property::kModified, Trust::kOpenGraph},
    {"article:author", Property::kAuthor, Trust::kOpenGraph},
    {"author", Property::kAuthor, Trust::kMeta},
    {"byl", Property::kAuthor, Trust::kMeta},
    {"dc.creator", Property::kAuthor, Trust::kMeta},
    {"parsely-author", Property::kAuthor, Trust::kMeta},
    {"sailthru.author", Property::kAuthor, Trust::kMeta},
    {"datepublished", Property::kPublished, Trust::kMeta},
    {"date", Property::kPublished, Trust::kMeta},
    {"dc.date", Property::kPublished, Trust::kMeta},
    {"dc.date.issued", Property::kPublished, Trust::kMeta},
    {"dcterms.created", Property::kPublished, Trust::kMeta},
    {"dcterms.date", Property::kPublished, Trust::kMeta},
    {"pubdate", Property::kPublished, Trust::kMeta},
    {"pdate", Property::kPublished, Trust::kMeta},
    {"publish-date", Property::kPublished, Trust::kMeta},
    {"publish_date", Property::kPublished, Trust::kMeta},
    {"published-date", Property::kPublished, Trust::kMeta},
    {"publication_date", Property::kPublished, Trust::kMeta},
    {"parsely-pub-date", Property::kPublished, Trust::kMeta},
    {"sailthru.date", Property::kPublished, Trust::kMeta},
    {"article.published", Property::kPublished, Trust::kMeta},
    {"citation_publication_date", Property::kPublished, Trust::kMeta},
    {"originalpublicationdate", Property::kPublished, Trust::kMeta},
    {"last-modified", Property::kModified, Trust::kMeta},
    {"datemodified", Property::kModified, Trust::kMeta},
    {"dcterms.modified", Property::kModified, Trust::kMeta},
    {"publisher", Property::kSite, Trust::kMeta},
    {"dc.publisher", Property::kSite, Trust::kMeta},
    {"application-name", Property::kSite, Trust::kMeta},
    {"dc.title", Property::kTitle, Trust::kMeta},
    {"twitter:title", Property::kTitle, Trust::kMeta},
    {"dc.language", Property::kLanguage, Trust::kMeta},
    {"language", Property::kLanguage, Trust::kMeta},
    {"content-language", Property::kLanguage, Trust::kMeta},
});

// "/2023/05/24/" or "/2023-05-24": the day that an address names.
std::optional<Date> date_in_address(std::string_view url) {
  constexpr std::size_t kLength = 10;
  for (std::size_t i = 0; i + kLength < url.size(); ++i) {
    if (url[i] != '/') continue;
    std::string day(url.substr(i + 1, kLength));
    if (day[4] != day[7] || (day[4] != '/' && day[4] != '-')) continue;
    std::replace(day.begin(), day.end(), '/', '-');
    if (const auto period = parse_period(day)) return period->first;
  }
  return std::nullopt;
}

// Microdata that stands in a class of its own for each property.
constexpr auto kItemProperties = std::to_array<MetaName>({
    {"datepublished", Property::kPublished, Trust::kMicrodata},
    {"datemodified", Property::kModified, Trust::kMicrodata},
    {"headline", Property::kTitle, Trust::kMicrodata},
    {"author", Property::kAuthor, Trust::kMicrodata},
});

class MetadataReader {
 public:
  Metadata read(const GumboNode* root) {
    walk(root, [this](const GumboNode* node) {
      if (is_element(node)) read_element(node);
      return is_element(node);
    });
    offer(page_.title, Trust::kStructure, heading_.empty() ? title_ : heading_);
    if (const auto date = date_in_address(page_.url.value)) {
      if (is_plausible(*date)) page_.published.offer(Trust::kAddress, *date);
    }
    return std::move(page_);
  }

 private:
  void read_element(const GumboNode* node) {
    read_microdata(node);
    switch (node->v.element.tag) {
      case GUMBO_TAG_HTML:
        offer(page_.language, Trust::kMicrodata, attribute(node, "lang"));
        break;
      case GUMBO_TAG_META:
        read_meta(node);
        break;
      case GUMBO_TAG_SCRIPT:
        if (attribute(node, "type") == "application/ld+json") {
          read_json_ld(source_in(node), page_);
        }
        break;
      case GUMBO_TAG_TITLE:
        if (title_.empty()) title_ = text_in(node);
        break;
      case GUMBO_TAG_H1:
        read_heading(text_in(node));
        break;
      case GUMBO_TAG_TIME:
        offer(page_.published, Trust::kTimeElement,
              attribute(node, "datetime"));
        offer(page_.published, Trust::kTimeElement, text_in(node));
        break;
      case GUMBO_TAG_LINK:
        if (attribute(node, "rel") == "canonical") {
          offer(page_.url, Trust::kJsonLd, attribute(node, "href"));
        }
        break;
      case GUMBO_TAG_INPUT:
        page_.has_password_field |= attribute(node, "type") == "password";
        break;
      case GUMBO_TAG_A:
        if (attribute(node, "rel") == "author") {
          offer(page_.author, Trust::kStructure, author_name(text_in(node)));
        }
        break;
      default:
        break;
    }
  }

  // The first one; of several, one that the page's title holds.
  void read_heading(std::string heading) {
    const auto in_title = [this](const std::string& text) {
      return title_.find(text) != std::string::npos;
    };
    if (heading_.empty() ||
        (!heading.empty() && !in_title(heading_) && in_title(heading))) {
      heading_ = std::move(heading);
    }
  }

  void read_meta(const GumboNode* node) {
    std::string name = fold(attribute(node, "property"));
    if (name.empty()) name = fold(attribute(node, "name"));
    if (name.empty()) name = fold(attribute(node, "http-equiv"));
    state(kMetaNames, name, attribute(node, "content"));
  }

  void read_microdata(const GumboNode* node) {
    const std::string_view property = attribute(node, "itemprop");
    if (property.empty()) return;
    std::string value(attribute(node, "content"));
    if (value.empty()) value = attribute(node, "datetime");
    if (value.empty()) value = text_in(node);
    state(kItemProperties, fold(property), value);
  }

  template <typename Names>
  void state(const Names& names, std::string_view name,
             std::string_view value) {
    const auto found =
        std::find_if(names.begin(), names.end(),
                     [&](const MetaName& one) { return one.name == name; });
    if (found != names.end()) state(found->property, found->trust, value);
  }

  void state(Property property, Trust from, std::string_view value) {
    switch (property) {
      case Property::kTitle:
        return offer(page_.title, from, value);
      case Property::kAuthor:
        return offer(page_.author, from, author_name(value));
      case Property::kPublished:
        return offer(page_.published, from, value);
      case Property::kModified:
        return offer(page_.modified, from, value);
      case Property::kSite:
        return offer(page_.site, from, value);
      case Property::kUrl:
        return offer(page_.url, from, value);
      case Property::kLanguage:
        return offer(page_.language, from, value);
      case Property::kType:
        page_.is_article |= value == "article";
        return;
    }
  }

  Metadata page_;
  std::string title_;
  std::string heading_;
};

}  // namespace

std::string_view name_of(Trust trust) {
  constexpr std::array<std::string_view, 8> kNames = {
      "JSON-LD",      "Open Graph", "meta element", "microdata",
      "time element", "text",       "address",      ""};
  return kNames.at(static_cast<std::size_t>(trust));
}

void offer(Claim<std::string>& claim, Trust from, std::string_view value) {
  // Values are often escaped twice.
  std::string clean = value.find('&') == std::string_view::npos
                          ? collapse_spaces(value)
                          : text_in(Dom(value).root());
  if (!clean.empty()) claim.offer(from, std::move(clean));
}

void offer(Claim<Date>& claim, Trust from, std::string_view value) {
  const auto date = parse_date(trim(value));
  if (date && is_plausible(*date)) claim.offer(from, *date);
}

std::string author_name(std::string_view byline) {
  constexpr std::size_t kMaxAuthor = 80;
  const std::string name = collapse_spaces(byline);
  const bool is_other = name.size() > kMaxAuthor ||
                        name.find("://") != std::string::npos ||
                        name.find_first_of("0123456789@") != std::string::npos;
  return is_other ? std::string() : name;
}

Metadata metadata_of(const GumboNode* root) {
  return MetadataReader().read(root);
}

}  // namespace dateline
