#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <optional>
#include <string>
#include <vector>

#include "common/compression.h"
#include "common/name_page.h"
#include "common/record.h"
#include "common/schema.h"
#include "common/string_list.h"
#include "indexer/name_dictionary.h"

namespace dateline {
namespace {

std::optional<Date> day(const char* text) {
  const auto period = parse_period(text);
  return period ? std::optional<Date>(period->first) : std::nullopt;
}

std::string order(const char* date, const char* id) {
  return schema::encode_order({day(date), id});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(storage)

BOOST_AUTO_TEST_CASE(order_sorts_newest_first_then_by_id) {
  const std::vector<std::string> sorted = {
      order("9999-12-31", "z"), order("2023-05-24", "a"),
      order("2023-05-24", "b"), order("1970-01-01", "a"),
      order("1969-12-31", "a"), order("1000-01-01", "a"),
      order("", "a"),           order("", "b"),
  };
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    BOOST_TEST((sorted[i - 1] < sorted[i]), "place " << i);
  }
  const schema::Order decoded = schema::decode_order(sorted[4]);
  BOOST_TEST(decoded.id == "a");
  BOOST_TEST(to_string(*decoded.date) == "1969-12-31");
  BOOST_TEST(!schema::decode_order(sorted[6]).date);
}

BOOST_AUTO_TEST_CASE(a_range_holds_its_days_and_no_undated) {
  const struct {
    const char* from;
    const char* to;
    const char* date;
    bool inside;
  } cases[] = {
      {"2000-01-01", "2000-12-31", "2000-01-01", true},
      {"2000-01-01", "2000-12-31", "2000-12-31", true},
      {"2000-01-01", "2000-12-31", "1999-12-31", false},
      {"2000-01-01", "2000-12-31", "2001-01-01", false},
      {"", "1969-07-20", "1000-01-01", true},
      {"", "1969-07-20", "1969-07-21", false},
      {"1969-07-20", "", "9999-12-31", true},
      {"1969-07-20", "", "", false},
      {"", "1969-07-20", "", false},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.from << ".." << c.to << " " << c.date) {
      const auto range = schema::order_range(day(c.from), day(c.to));
      const std::string value = order(c.date, "id");
      const bool inside = range.first <= value && value <= range.last;
      BOOST_TEST(inside == c.inside);
    }
  }
}

BOOST_AUTO_TEST_CASE(facets_survive_encoding) {
  const schema::FacetValues values{
      parse_date("1987-02-26"),
      {CountryCode("BR"), CountryCode("US")},
      {CountryCode("BR")},
      {{{{0, 127, 128, 4'000'000'000U}, {5}, {3}}}},
      "pt"};
  schema::FacetValues decoded;
  schema::decode_facets(schema::encode_facets(values), decoded);
  BOOST_TEST((decoded.date == values.date));
  BOOST_TEST((decoded.countries == values.countries));
  BOOST_TEST((decoded.about == values.about));
  BOOST_TEST((decoded.names == values.names));
  BOOST_TEST(decoded.language == values.language);
  schema::decode_facets(schema::encode_facets({}), decoded);
  BOOST_TEST(!decoded.date);
  BOOST_TEST((decoded.names == schema::FacetValues().names));
}

BOOST_AUTO_TEST_CASE(long_names_make_short_distinct_terms) {
  const std::string name(500, 'x');
  for (const schema::NameKind kind : schema::kNameKinds) {
    BOOST_TEST(schema::name_term(kind, name).size() <= schema::kMaxTerm);
    BOOST_TEST(schema::name_term(kind, name + "a") !=
               schema::name_term(kind, name + "b"));
  }
}

BOOST_AUTO_TEST_CASE(bytes_survive_compression) {
  std::string noise;
  for (std::uint32_t i = 1; noise.size() < 5000; i = i * 48271 % 2147483647) {
    noise += static_cast<char>(i >> 8);
  }
  const struct {
    const char* name;
    std::string bytes;
    std::size_t most;  // compressed
  } cases[] = {
      {"nothing", "", 8},
      {"a letter", "a", 8},
      {"zeros", std::string(1 << 20, '\0'), 1300},
      {"noise", noise, noise.size() * 9 / 8},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.name) {
      const std::string compressed = compress(c.bytes);
      BOOST_TEST(compressed.size() <= c.most);
      BOOST_TEST((decompress(compressed) == c.bytes));
      BOOST_TEST(!decompress(compressed + 'x'));
    }
  }
}

BOOST_AUTO_TEST_CASE(compression_learns_and_goes_on_learning) {
  const struct {
    const char* name;
    std::vector<const char*> words;
    double most;  // compressed bytes of a byte, of what comes last
  } kinds[] = {
      {"English",
       {"the ", "minister ", "said ", "oil ", "prices ", "rose "},
       .4},
      {"Russian",
       {"министр ", "сказал ", "что ", "цены ", "на ", "нефть "},
       .4},
      {"bytes", {"\x01\xfe", "\x02\xfd", "\x03", "\x04\xfb", "\x05"}, .8},
  };
  for (const auto& kind : kinds) {
    BOOST_TEST_CONTEXT(kind.name) {
      std::size_t bytes = 0;
      std::size_t compressed_bytes = 0;
      std::uint32_t random = 1;
      for (int piece = 0; piece < 2000; ++piece) {
        std::string text;
        while (text.size() < 800) {
          random = random * 48271 % 2147483647;
          text += kind.words[random % kind.words.size()];
        }
        const std::string compressed = compress(text);
        BOOST_REQUIRE((decompress(compressed) == text));
        if (piece < 1000) continue;
        bytes += text.size();
        compressed_bytes += compressed.size();
      }
      BOOST_TEST(static_cast<double>(compressed_bytes) <=
                 kind.most * static_cast<double>(bytes));
    }
  }
}

BOOST_AUTO_TEST_CASE(what_is_not_compressed_is_refused) {
  const std::string good = compress("some words of an article");
  const struct {
    const char* name;
    std::string bytes;
  } cases[] = {
      {"nothing", ""},
      {"no number", "\xff\xff"},
      {"more bytes than memory", "\xff\xff\xff\xff\xff\xff\xff\xff\x7f" + good},
      {"another number of bytes", '\x05' + good.substr(1)},
      {"no stream", "\x05hello"},
  };
  for (const auto& c : cases) BOOST_TEST(!decompress(c.bytes), c.name);
}

BOOST_AUTO_TEST_CASE(a_record_survives_encoding_and_damage_is_seen) {
  Record record;
  record.article.title = "Title";
  record.article.body = "One.\n\nTwo é.";
  record.article.removed = {"Read more", "Share"};
  record.file = "/a/b.sgm";
  record.ordinal = 3;
  record.numbered = true;
  record.entities.countries = {
      {CountryCode("BR"), true, {{Field::kTitle, 0, 5, MentionRule::kName}}}};
  record.entities.persons = {
      {"Ann Lee", {{Field::kBody, 300, 307, MentionRule::kCommonKnowledge}}}};
  record.entities.organisations = {
      {"Red Cross", {{Field::kBody, 9, 18, MentionRule::kShortForm}}}};
  const std::string bytes = encode_record(record);
  const auto decoded = decode_record(bytes);
  BOOST_REQUIRE(decoded);
  BOOST_TEST(encode_record(*decoded) == bytes);
  BOOST_TEST(decoded->article.body == record.article.body);
  BOOST_TEST(decoded->numbered);
  BOOST_TEST((decoded->entities.persons[0].mentions[0] ==
              record.entities.persons[0].mentions[0]));
  BOOST_TEST((decoded->entities.organisations[0].mentions[0] ==
              record.entities.organisations[0].mentions[0]));
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    BOOST_TEST(!decode_record(bytes.substr(0, size)), "cut at " << size);
  }
}

BOOST_AUTO_TEST_CASE(a_stamp_survives_encoding) {
  const schema::Stamp stamp{7, 2, {"en", "fr"}, {{{4, 5, 6}}}};
  const auto decoded = schema::decode_stamp(schema::encode_stamp(stamp));
  BOOST_REQUIRE(decoded);
  BOOST_TEST(decoded->schema == 7);
  BOOST_TEST(decoded->analyzer == 2);
  BOOST_TEST(decoded->languages == stamp.languages);
  BOOST_TEST((decoded->names == stamp.names));
  BOOST_TEST(!schema::decode_stamp("something else"));
  BOOST_TEST(!schema::decode_stamp(""));
}

BOOST_AUTO_TEST_CASE(name_pages_survive_encoding) {
  const std::vector<std::string> names = {"Xi Jinping", "", "José Serra"};
  BOOST_TEST(decode_name_page(encode_name_page(names)) == names);
}

BOOST_AUTO_TEST_CASE(lists_are_sets_in_order) {
  const std::string list = encode_list({"b", "a b", "é", "b"});
  BOOST_TEST(list == "a b\nb\né\n");
  BOOST_TEST(decode_list(list) == (std::vector<std::string>{"a b", "b", "é"}));
  BOOST_TEST(encode_list({}).empty());
  BOOST_TEST(decode_list("").empty());
  const std::vector<std::string> lists = {list, "", encode_list({"a", "b"})};
  BOOST_TEST(merge_lists(lists) == "a\na b\nb\né\n");
}

BOOST_AUTO_TEST_CASE(the_displayed_name_does_not_depend_on_the_order) {
  const std::vector<std::string> forms = {"JOSE SERRA", "Jose Serra",
                                          "José Serra"};
  std::vector<std::size_t> order = {0, 1, 2};
  do {
    NameDictionary dictionary;
    for (const std::size_t i : order) {
      BOOST_TEST(dictionary.id_of("jose serra", forms[i]) == 0U);
    }
    BOOST_TEST(dictionary.changes().at(0)->name == "José Serra");
  } while (std::next_permutation(order.begin(), order.end()));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
