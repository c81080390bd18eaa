#include "searcher/engine/suggester.h"

#include <algorithm>
#include <utility>

#include "common/split.h"
#include "common/stop_words.h"
#include "common/text.h"
#include "searcher/engine/count_articles.h"
#include "searcher/engine/filter_kind.h"
#include "searcher/engine/near_name.h"
#include "searcher/engine/typing_cost.h"

namespace dateline {
namespace {

using Kind = QueryNode::Kind;
using Name = QueryNode::FieldName;

// Words looked at, and spellings weighed of each: the rest stays as it is.
constexpr std::size_t kMostDoubted = 4;
constexpr std::size_t kMostSpellings = 8;
// Other words that a spelling should stand together with.
constexpr std::size_t kMostContext = 4;

// By how much words written as one are to be more frequent than the rarer of
// the two.
constexpr Xapian::doccount kTimesJoined = 20;

Name field_of(NameKind kind) {
  switch (kind) {
    case NameKind::kPerson:
      return Name::kPerson;
    case NameKind::kOrganisation:
      return Name::kOrganisation;
    case NameKind::kSource:
      break;
  }
  return Name::kSource;
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

// The form in the case of what was typed.
std::string in_case_of(std::string_view typed, std::string form) {
  const auto raise = [](char& c) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  };
  if (typed.empty() || !is_capital(typed.front())) return form;
  const bool all = std::none_of(typed.begin(), typed.end(),
                                [](char c) { return c >= 'a' && c <= 'z'; });
  raise(form.front());
  for (std::size_t i = 1; i < form.size(); ++i) {
    if (all || form[i - 1] == ' ') raise(form[i]);
  }
  return form;
}

bool is_plain(const QueryNode& node) {
  return node.kind == Kind::kWord && node.word == QueryNode::WordKind::kStem &&
         node.zone == QueryNode::Zone::kText;
}

QueryNode field_node(NameKind kind, std::string text) {
  QueryNode node;
  node.kind = Kind::kField;
  node.field = field_of(kind);
  node.quoted = true;
  std::erase(text, '"');
  node.text = std::move(text);
  return node;
}

// What two nodes ask for together.
QueryNode both(QueryNode a, QueryNode b) {
  if (a.kind == Kind::kAll) return b;
  QueryNode node;
  node.kind = Kind::kAnd;
  if (a.kind == Kind::kAnd) {
    node.children = std::move(a.children);
  } else {
    node.children.push_back(std::move(a));
  }
  node.children.push_back(std::move(b));
  return node;
}

}  // namespace

std::optional<Request> Suggester::suggest(const Request& request,
                                          bool in_vain) {
  Request meant = request;
  in_vain_ = in_vain;
  changed_ = false;
  places_.clear();
  join_words(meant.query);
  correct_fields(meant.query);
  collect(meant.query, true);
  correct_words();
  correct_filters(meant);
  if (!changed_) return std::nullopt;
  return meant;
}

void Suggester::correct_fields(QueryNode& node) {
  if (node.kind == Kind::kNot) return;
  for (QueryNode& child : node.children) correct_fields(child);
  if (node.kind != Kind::kField) return;
  const auto kind = name_kind(node.field);
  if (!kind) return;
  std::string near = near_name(index_, analyzer_, *kind, node.text);
  if (near.empty()) return;
  node = field_node(*kind, std::move(near));
  changed_ = true;
}

void Suggester::correct_filters(Request& request) {
  const auto misspelt = [&](const Filter& filter) {
    const auto kind = name_kind(filter.kind);
    if (!kind || filter.negated || filter.none) return false;
    QueryNode any;
    any.kind = Kind::kOr;
    bool better = false;
    for (const std::string& typed : filter.alternatives) {
      const std::string near = near_name(index_, analyzer_, *kind, typed);
      better = better || !near.empty();
      any.children.push_back(field_node(*kind, near.empty() ? typed : near));
    }
    if (!better) return false;
    if (any.children.size() == 1) any = QueryNode(any.children.front());
    request.query = both(std::move(request.query), std::move(any));
    changed_ = true;
    return true;
  };
  std::erase_if(request.filters, misspelt);
}

// "news paper" where "newspaper" is far more frequent.
void Suggester::join_words(QueryNode& node) {
  if (node.kind == Kind::kNot) return;
  for (QueryNode& child : node.children) join_words(child);
  if (node.kind != Kind::kAnd) return;
  for (std::size_t i = 0; i + 1 < node.children.size(); ++i) {
    QueryNode& first = node.children[i];
    const QueryNode& second = node.children[i + 1];
    if (!is_plain(first) || !is_plain(second)) continue;
    if (!belong_together(fold(first.text), fold(second.text))) continue;
    first.text += second.text;
    node.children.erase(node.children.begin() + static_cast<std::ptrdiff_t>(i) +
                        1);
    changed_ = true;
  }
  if (node.children.size() == 1) node = QueryNode(node.children.front());
}

bool Suggester::belong_together(const std::string& a,
                                const std::string& b) const {
  if (!may_be_mistyped(a + b)) return false;
  const Xapian::Database& database = index_.database();
  const Xapian::doccount rarer =
      std::min(database.get_termfreq(a), database.get_termfreq(b));
  return rarer * kTimesJoined < database.get_termfreq(a + b);
}

// The words that are looked for, in order. `in_series`: two may stand in the
// place of one.
void Suggester::collect(QueryNode& node, bool in_series) {
  if (node.kind == Kind::kNot) return;
  const bool series =
      in_series && (node.kind == Kind::kAnd || node.kind == Kind::kOr);
  for (QueryNode& child : node.children) collect(child, series);
  const bool is_text = (node.kind == Kind::kWord &&
                        (node.word == QueryNode::WordKind::kStem ||
                         node.word == QueryNode::WordKind::kExact)) ||
                       node.kind == Kind::kPhrase;
  if (!is_text) return;
  std::vector<Token> tokens;
  analyzer_.analyze(node.text, TextKind::kQuery, tokens);
  for (const Token& token : tokens) {
    const std::string form(token.form);
    places_.push_back(
        {&node, token.begin, token.end, form,
         index_.database().get_termfreq(form),
         node.kind == Kind::kPhrase ||
             (in_series && is_plain(node) && tokens.size() == 1)});
  }
}

// From the last on, so that what stands before in a text stays where it is.
void Suggester::correct_words() {
  const Xapian::doccount all = index_.database().get_doccount();
  // A word that no article has is cause enough: the others may be right.
  in_vain_ = in_vain_ && std::none_of(places_.begin(), places_.end(),
                                      [](const Place& place) {
                                        return place.articles == 0;
                                      });
  std::size_t doubted = 0;
  for (std::size_t i = places_.size(); i-- > 0;) {
    Place& place = places_[i];
    if (!may_be_mistyped(place.form) || is_stop_word(place.form) ||
        !is_doubtful(place.articles, all)) {
      continue;
    }
    if (++doubted > kMostDoubted) return;
    correct(place);
  }
}

// The articles that hold the forms, parted by spaces, and the words of the
// query beside them that are sure.
std::size_t Suggester::together(std::string_view forms,
                                const Place& place) const {
  std::vector<Xapian::Query> words;
  for (const std::string_view form : split(forms, ' ')) {
    words.emplace_back(std::string(form));
  }
  std::size_t context = 0;
  for (const Place& other : places_) {
    if (&other == &place || other.articles == 0 || is_stop_word(other.form)) {
      continue;
    }
    if (++context > kMostContext) break;
    words.emplace_back(other.form);
  }
  return count_articles(
      index_.database(),
      Xapian::Query(Xapian::Query::OP_AND, words.begin(), words.end()));
}

void Suggester::correct(Place& place) {
  const std::vector<Spelling> spellings = spellings_of(
      index_.database(), place.form, place.may_be_parted, kMostSpellings);
  const Spelling as_typed{place.form, 0, place.articles};
  double least = required_gain(place.articles, in_vain_);
  if (place.articles > 0) {
    least += plausibility(static_cast<double>(together(place.form, place)),
                          as_typed);
  }
  const Spelling* best = nullptr;
  for (const Spelling& spelling : spellings) {
    const double value = plausibility(
        static_cast<double>(together(spelling.text, place)), spelling);
    if (value <= least) continue;
    least = value;
    best = &spelling;
  }
  if (best == nullptr) return;
  std::string& text = place.node->text;
  const std::size_t size = place.end - place.begin;
  text.replace(
      place.begin, size,
      in_case_of(std::string_view(text).substr(place.begin, size), best->text));
  place.form = best->text.substr(0, best->text.find(' '));
  place.articles = best->articles;
  changed_ = true;
}

}  // namespace dateline
