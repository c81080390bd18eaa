#include "common/word_order.h"

#include <boost/test/unit_test.hpp>
#include <string>
#include <utility>
#include <vector>

namespace dateline {
namespace {

using Forms = std::vector<std::string>;
using Places = std::vector<std::vector<std::uint32_t>>;

// A text given by its forms, where "" begins a paragraph. `forms` must outlive
// the tokens.
std::vector<Token> tokens_of(const Forms& forms) {
  std::vector<Token> tokens;
  unsigned shape = kParagraphStart;
  for (const std::string& form : forms) {
    if (form.empty()) {
      shape = kParagraphStart;
      continue;
    }
    tokens.push_back({form, 0, 0, static_cast<std::uint16_t>(shape)});
    shape = 0;
  }
  return tokens;
}

// An article as the index has it.
class Encoded {
 public:
  Encoded(const Forms& title, const Forms& body) {
    const std::vector<Token> title_tokens = tokens_of(title);
    const std::vector<Token> body_tokens = tokens_of(body);
    DistinctWords words;
    words.assign(title_tokens, body_tokens);
    value_ = WordOrderWriter().encode(words);
  }

  WordOrder order() const { return WordOrder(value_); }
  const std::string& value() const { return value_; }

  // Whether the forms, which the article must hold, follow each other.
  bool holds(const Forms& forms, bool title_only = false) const {
    Places places;
    for (const std::string& form : forms) {
      places.push_back({order().code_of(HashedForm(form))});
    }
    return order().holds(places,
                         title_only ? order().title_size() : order().size());
  }

  // Whether the order is that of the forms, a mark for each "".
  void check(const Forms& forms) const {
    BOOST_REQUIRE(order().size() == forms.size());
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < forms.size(); ++i) {
      const std::uint32_t code =
          forms[i].empty() ? kMarkCode : order().code_of(HashedForm(forms[i]));
      if (order()[i] != code) ++wrong;
      if (!forms[i].empty() && code == kMarkCode) ++wrong;
    }
    BOOST_TEST(wrong == 0U);
  }

 private:
  std::string value_;
};

Forms numbered(std::size_t count) {
  Forms forms;
  for (std::size_t i = 0; i < count; ++i) {
    forms.push_back("w" + std::to_string(i));
  }
  return forms;
}

// Words to which one code falls while nothing is shifted.
Forms sharing_a_code(std::size_t count) {
  const std::string unshifted(1, '\0');
  const CodeScheme scheme{1, unshifted};
  const std::uint32_t code = scheme.code_of(hash_of("w0"));
  Forms forms;
  for (std::size_t i = 0; forms.size() < count; ++i) {
    std::string form = "w" + std::to_string(i);
    if (scheme.code_of(hash_of(form)) == code) forms.push_back(std::move(form));
  }
  return forms;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_order)

BOOST_AUTO_TEST_CASE(words_follow_each_other_within_a_paragraph) {
  const Encoded article(
      {"coffee", "prices", "rise"},
      {"brazil", "sold", "coffee", "", "prices", "fell", "again"});
  BOOST_TEST(article.holds({"coffee", "prices"}));
  BOOST_TEST(article.holds({"coffee", "prices"}, true));
  BOOST_TEST(article.holds({"rise"}, true));
  BOOST_TEST(article.holds({"prices", "fell", "again"}));
  BOOST_TEST(article.holds({"again"}));
  BOOST_TEST(!article.holds({"sold", "coffee"}, true));
  BOOST_TEST(!article.holds({"again"}, true));
  BOOST_TEST(!article.holds({"rise", "brazil"}));
  BOOST_TEST(!article.holds({"rise", "brazil"}, true));
  BOOST_TEST(!article.holds({"again", "again"}));
  BOOST_TEST(!article.holds({"coffee", "prices", "fell"}));
}

BOOST_AUTO_TEST_CASE(one_of_several_forms_may_stand_at_a_place) {
  const Encoded article({}, {"sold", "coffee", "and", "tea"});
  const auto code = [&](const char* form) {
    return article.order().code_of(HashedForm(form));
  };
  const Places some = {{code("sold")}, {code("tea"), code("coffee")}};
  const Places none = {{code("sold")}, {code("tea"), code("and")}};
  const Places empty = {{code("sold")}, {}};
  BOOST_TEST(article.order().holds(some, 100));
  BOOST_TEST(!article.order().holds(none, 100));
  BOOST_TEST(!article.order().holds(empty, 100));
}

BOOST_AUTO_TEST_CASE(a_part_of_an_article_may_be_empty) {
  BOOST_TEST(Encoded({}, {"a", "b"}).holds({"a", "b"}));
  BOOST_TEST(!Encoded({}, {"a", "b"}).holds({"a"}, true));
  BOOST_TEST(Encoded({"a", "b"}, {}).holds({"a", "b"}, true));
  BOOST_TEST(!Encoded({}, {}).holds({"a"}));
  BOOST_TEST(!Encoded({}, {}).value().empty());
}

BOOST_AUTO_TEST_CASE(codes_are_distinct_whatever_the_number_of_words) {
  for (const std::size_t count : {1, 2, 50, 200, 224, 225, 226, 254, 255, 256,
                                  1000, 10'000, 59'000, 70'000}) {
    BOOST_TEST_CONTEXT(count << " words") {
      const Forms forms = numbered(count);
      const Encoded article({}, forms);
      article.check(forms);
      BOOST_TEST(article.holds({forms.back()}));
    }
  }
}

BOOST_AUTO_TEST_CASE(a_code_takes_no_more_bytes_than_needed) {
  const auto bytes_a_word = [](std::size_t distinct) {
    Forms forms = numbered(distinct);
    while (forms.size() < 100'000) forms.emplace_back("w0");
    const std::size_t size = Encoded({}, forms).value().size();
    return static_cast<double>(size) / static_cast<double>(forms.size());
  };
  BOOST_TEST(bytes_a_word(1) < 1.01);
  BOOST_TEST(bytes_a_word(220) < 1.01);
  BOOST_TEST(bytes_a_word(5000) < 2.01);
  BOOST_TEST(bytes_a_word(70'000) < 3.01);
}

BOOST_AUTO_TEST_CASE(a_word_may_be_repeated_without_end) {
  Forms forms(100'000, "buffalo");
  forms.emplace_back("ends");
  const Encoded article({"buffalo"}, forms);
  BOOST_TEST(article.holds({"buffalo", "buffalo", "ends"}));
  BOOST_TEST(!article.holds({"ends", "buffalo"}));
  BOOST_TEST(!article.holds({"buffalo", "buffalo"}, true));
}

BOOST_AUTO_TEST_CASE(words_that_share_a_code_by_chance_are_parted) {
  for (const std::size_t count : {2, 10, 40, 100}) {
    BOOST_TEST_CONTEXT(count << " words") {
      const Forms forms = sharing_a_code(count);
      const Encoded article({}, forms);
      article.check(forms);
      BOOST_TEST(!article.holds({forms[1], forms[0]}));
    }
  }
}

// Two words of one hash, and one that stands behind either.
BOOST_AUTO_TEST_CASE(words_that_share_a_hash_are_parted) {
  const std::string one = "8yn0iYCKYHlIj4-BwPqk";
  const std::string other = "GReLUrM4wMqfg9yzV3KQ";
  BOOST_REQUIRE(hash_of(one) == hash_of(other));
  const Encoded article({one}, {"x", other, "", "y", one, "z"});
  article.check({one, "", "x", other, "", "y", one, "z"});
  BOOST_TEST(article.holds({"x", other}));
  BOOST_TEST(!article.holds({"x", one}));
  BOOST_TEST(article.holds({one, "z"}));
  BOOST_TEST(!article.holds({other, "z"}));
  BOOST_TEST(article.holds({one}, true));
  BOOST_TEST(!article.holds({other}, true));
  BOOST_TEST(!article.holds({"nowhere"}));
}

BOOST_AUTO_TEST_CASE(a_damaged_value_holds_nothing) {
  BOOST_TEST(!WordOrder("").holds(Places{{1}}, 100));
  for (const Forms& forms :
       {numbered(3), Forms{"8yn0iYCKYHlIj4-BwPqk", "GReLUrM4wMqfg9yzV3KQ"}}) {
    const std::string value = Encoded(forms, forms).value();
    for (std::size_t size = 0; size < value.size(); ++size) {
      const WordOrder order(std::string_view(value).substr(0, size));
      const std::uint32_t code = order.code_of(HashedForm("w7"));
      order.holds(Places{{code}}, order.size());
      BOOST_TEST(order.size() <= 7U);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
