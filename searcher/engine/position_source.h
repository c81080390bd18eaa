#ifndef DATELINE_SEARCHER_ENGINE_POSITION_SOURCE_H_
#define DATELINE_SEARCHER_ENGINE_POSITION_SOURCE_H_

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "common/word_order.h"
#include "searcher/engine/form_codes.h"
#include "searcher/pattern.h"
#include "searcher/proximity.h"

namespace dateline {

// The articles whose words, in their order, match a pattern. Looks at every
// article it is asked for, so it says that it has many and is to narrow a query
// for the words of the pattern. No weight.
class PositionSource : public Xapian::PostingSource {
 public:
  explicit PositionSource(std::shared_ptr<const Pattern> pattern);

  void init(const Xapian::Database& database) override;
  PositionSource* clone() const override;
  std::string name() const override { return "dateline::PositionSource"; }
  std::string serialise() const override;
  PositionSource* unserialise(const std::string& address) const override;

  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return articles_; }
  Xapian::doccount get_termfreq_max() const override { return articles_; }

  void next(double least) override;
  void skip_to(Xapian::docid docid, double least) override;
  bool check(Xapian::docid docid, double least) override;
  bool at_end() const override;
  Xapian::docid get_docid() const override { return at_.get_docid(); }

 private:
  // The words of a title or body: their codes, and where paragraphs begin.
  struct Words {
    std::vector<std::uint32_t> codes;
    std::vector<bool> begins;  // a paragraph
    Bounds bounds;
  };

  // Title or body: its places in the order, and the words in front of it.
  struct Stretch {
    std::size_t begin;
    std::size_t end;
    std::size_t words_before;
  };

  void find();
  bool matches();
  bool holds_phrase(const WordOrder& order) const;
  bool holds_relation(const WordOrder& order);
  std::size_t count_related();
  std::size_t read_words(const WordOrder& order, const Stretch& stretch);
  void add_sentences(const WordOrder& order, std::size_t words_before);
  bool stands_at(const std::vector<std::size_t>& places,
                 std::size_t first) const;

  std::shared_ptr<const Pattern> pattern_;
  Xapian::doccount articles_ = 0;
  Xapian::ValueIterator at_;
  Xapian::ValueIterator end_;
  bool started_ = false;
  // Of each form set of the pattern, in the order of operands and phrases; and
  // which of them each phrase has.
  std::vector<FormCodes> forms_;
  std::vector<std::vector<std::vector<std::size_t>>> phrases_;
  // Of the article at hand, kept for their capacity.
  std::vector<std::vector<std::uint32_t>> codes_;  // by form set
  Words words_;
  std::vector<Occurrences> occurrences_;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_POSITION_SOURCE_H_
