#include "indexer/stem_table.h"

#include "common/schema.h"

namespace dateline {
namespace {

// Where an article declares no language.
constexpr const char* kDefaultLanguage = "en";

}  // namespace

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
    found = languages_.emplace(code, Language{Stemmer(code), {}}).first;
  }
  Language& language = found->second;
  const std::hash<std::string_view> hash;
  for (const Token& token : tokens) {
    if (!language.seen.insert(hash(token.form)).second) continue;
    shard.add_synonym(schema::stem_key(code, language.stemmer(token.form)),
                      std::string(token.form));
  }
}

std::set<std::string> StemTable::languages() const {
  std::set<std::string> codes;
  for (const auto& [code, language] : languages_) codes.insert(code);
  return codes;
}

}  // namespace dateline
