#include "indexer/outcome.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "common/bytes.h"

namespace dateline {
namespace {

class Settlement {
 public:
  Settlement(const Feeder& feeder, Outcome& outcome, Journal& journal,
             Mirror& mirror)
      : feeder_(feeder),
        outcome_(outcome),
        journal_(journal),
        mirror_(mirror) {}

  void keep_earlier_articles() {
    std::unordered_set<std::uint64_t> kept;
    for (const Rejected& rejected : outcome_.rejected) {
      const std::uint64_t file = hash_of(rejected.file);
      if (!rejected.ordinal && feeder_.replaced().contains(file)) {
        kept.insert(file);
      }
    }
    const auto& cut_short = feeder_.cut_short();
    if (cut_short && feeder_.replaced().contains(*cut_short)) {
      kept.insert(*cut_short);
    }
    for (const std::uint64_t file : kept) {
      mirror_.keep(file);
      outcome_.discarded.push_back(file);
    }
    std::erase_if(outcome_.read, [&kept](const ReadArticle& article) {
      return kept.contains(article.file);
    });
  }

  void count_articles() {
    for (const ReadArticle& article : outcome_.read) {
      // Where an earlier run has read a part of it, these add to that.
      if (FileEntry* const entry = journal_.find(article.file)) {
        ++entry->articles;
      }
    }
    for (const std::uint64_t file : outcome_.discarded) {
      if (FileEntry* const entry = journal_.find(file)) {
        entry->articles = feeder_.replaced().at(file).articles;
      }
    }
  }

  void note_problems() {
    std::unordered_map<std::uint64_t, FileProblems> problems;
    for (const Rejected& rejected : outcome_.rejected) {
      FileProblems& of_file = problems[hash_of(rejected.file)];
      of_file.path = rejected.file;
      of_file.rejections.push_back({rejected.ordinal, rejected.reason});
    }
    for (auto& [file, of_file] : problems) {
      const FileEntry* const entry = journal_.find(file);
      const bool is_as_before = feeder_.unread().contains(file);
      if (entry == nullptr || !entry->seen || is_as_before) continue;
      const FileEntry same = *entry;
      journal_.put(same, std::move(of_file));
    }
  }

 private:
  const Feeder& feeder_;
  Outcome& outcome_;
  Journal& journal_;
  Mirror& mirror_;
};

}  // namespace

void settle(const Feeder& feeder, bool is_rebuild, Outcome& outcome,
            Journal& journal, Mirror& mirror) {
  Settlement settlement(feeder, outcome, journal, mirror);
  if (!is_rebuild) settlement.keep_earlier_articles();
  settlement.count_articles();
  settlement.note_problems();
}

}  // namespace dateline
