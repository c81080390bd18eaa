#ifndef DATELINE_SEARCHER_ENGINE_FORM_SOURCE_H_
#define DATELINE_SEARCHER_ENGINE_FORM_SOURCE_H_

#include <xapian.h>

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "searcher/engine/source_query.h"

namespace dateline {

// The articles that hold one of many forms, which weigh as one word by BM25: as
// OP_SYNONYM of them, which keeps a cursor of several blocks open for each,
// while this reads one after the other and keeps a number for each article.
class FormSource : public Xapian::PostingSource {
 public:
  // Forms in byte order read neighbouring blocks.
  explicit FormSource(std::vector<std::string> forms);

  // Reads the postings of the forms, once for all clones, which may be in other
  // threads with the same state of the index.
  void init(const Xapian::Database& database) override;
  FormSource* clone() const override;
  std::string name() const override { return "dateline::FormSource"; }
  std::string serialise() const override { return address_of(postings_); }
  FormSource* unserialise(const std::string& address) const override {
    return new FormSource(shared_at<Postings>(address));
  }

  Xapian::doccount get_termfreq_min() const override;
  Xapian::doccount get_termfreq_est() const override;
  Xapian::doccount get_termfreq_max() const override;

  void next(double least) override;
  void skip_to(Xapian::docid docid, double least) override;
  bool at_end() const override;
  Xapian::docid get_docid() const override { return at_; }
  double get_weight() const override;

 private:
  struct Postings {
    void read(const Xapian::Database& database);

    std::vector<std::string> forms;
    std::once_flag is_read;
    std::vector<std::uint32_t> occurrences;  // by docid
    Xapian::doccount articles = 0;           // with one at least
  };
  explicit FormSource(std::shared_ptr<Postings> postings);

  std::shared_ptr<Postings> postings_;
  Xapian::Database database_;
  double rarity_ = 0;
  double average_length_ = 1;
  Xapian::docid at_ = 0;
};

}  // namespace dateline

#endif  // DATELINE_SEARCHER_ENGINE_FORM_SOURCE_H_
