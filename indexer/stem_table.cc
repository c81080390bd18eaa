#include "indexer/stem_table.h"

#include "common/schema.h"

namespace dateline {
namespace {

// Where an article declares no language.
constexpr const char* kDefaultLanguage = "en";

constexpr std::size_t kLatest = 8192;

}  // namespace

bool StemTable::Language::is_new(std::string_view form) {
  const std::uint64_t hash = std::hash<std::string_view>()(form);
  std::uint64_t& place = latest[hash % kLatest];
  if (place == hash) return false;
  place = hash;
  if (seen.size() >= kMaxSeen) seen.clear();
  return seen.insert(hash).second;
}

void StemTable::add(const AnalyzedArticle& analyzed, Shard& shard) {
  const std::string& declared = analyzed.article->language;
  const std::string code = declared.empty() ? kDefaultLanguage : declared;
  add(code, analyzed.title, shard);
  add(code, analyzed.body, shard);
}

void StemTable::add(const std::string& code, const std::vector<Token>& tokens,
                    Shard& shard) {
  auto found = languages_.find(code);
  if (found == languages_.end()) {
    found = languages_
                .emplace(code, Language{Stemmer(code),
                                        {},
                                        std::vector<std::uint64_t>(kLatest)})
                .first;
  }
  Language& language = found->second;
  for (const Token& token : tokens) {
    if (!language.is_new(token.form)) continue;
    shard.add_to_list(schema::stem_key(code, language.stemmer(token.form)),
                      std::string(token.form));
  }
}

std::set<std::string> StemTable::languages() const {
  std::set<std::string> codes;
  for (const auto& [code, language] : languages_) codes.insert(code);
  return codes;
}

}  // namespace dateline
