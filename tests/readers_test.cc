#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "common/text.h"
#include "indexer/readers/charset.h"
#include "indexer/readers/dateline.h"
#include "indexer/readers/paragraphs.h"
#include "indexer/readers/reader.h"
#include "tests/temporary_folder.h"

namespace dateline {
namespace {

struct Read {
  std::string format;  // empty where none claims the file
  std::vector<ParsedArticle> articles;
  std::vector<Rejection> rejections;
  bool numbered = false;
};

// The file as the indexer reads it.
Read read(const std::string& name, std::string_view bytes) {
  const TemporaryFolder folder;
  ByteSource source(folder.write(name, bytes));
  source.fill(kHeadSize);
  const Format* const format =
      find_format(name, source.buffered().substr(0, kHeadSize));
  Read result;
  if (format == nullptr) return result;
  result.format = format->name;
  format->split(source, [&](RawArticle raw) {
    if (!raw.rejected.empty()) {
      result.rejections.push_back({raw.ordinal, raw.rejected});
      return true;
    }
    Parsed parsed = format->parse(raw);
    for (auto& article : parsed.articles) result.articles.push_back(article);
    for (auto& rejection : parsed.rejections) {
      result.rejections.push_back(rejection);
    }
    result.numbered |= parsed.numbered;
    return true;
  });
  return result;
}

// What an article holds, in one line.
std::string described(const Article& article) {
  std::string body = article.body;
  for (std::size_t at = body.find("\n\n"); at != std::string::npos;
       at = body.find("\n\n")) {
    body.replace(at, 2, " / ");
  }
  return article.id + "|" + article.title + "|" +
         (article.date ? to_string(*article.date) : "") + "|" + article.author +
         "|" + article.source + "|" + article.language + "|" +
         article.dateline + "|" + body;
}

std::string described(const Read& read) {
  std::string text;
  for (const ParsedArticle& parsed : read.articles) {
    text += described(parsed.article) + '\n';
  }
  for (const Rejection& rejection : read.rejections) {
    text += "rejected";
    if (rejection.ordinal) text += ' ' + std::to_string(*rejection.ordinal);
    text += ": " + rejection.reason + '\n';
  }
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(readers)

BOOST_AUTO_TEST_CASE(each_format_yields_its_articles) {
  const struct {
    const char* name;
    const char* input;
    const char* expected;
  } cases[] = {
      {"a.txt", "Rain ends drought\n2019-01-30\n\nIt rained.\n\nAll day.",
       "|Rain ends drought|2019-01-30|||||It rained. / All day.\n"},
      {"a.txt",
       "Rain\n\nBy Ann Lee\nMay 4, 1990\n\nPARIS, May 4 (AP) - It "
       "rained.",
       "|Rain|1990-05-04|Ann Lee|||PARIS, May 4 (AP)|It rained.\n"},
      {"a.txt", "雨下了三天。\n\n然后停了。",
       "|||||||雨下了三天。 / 然后停了。\n"},
      {"a.txt", "AT&amp;T&#8217;s profit rose.",
       "|||||||AT&T’s profit rose.\n"},
      {"a.json", R"({"title": "AT&amp;T", "text": "It&#39;s <b>up."})",
       "|AT&T||||||It's <b>up.\n"},
      {"a.txt", "By Ann Lee\n\nIt rained.", "|||Ann Lee||||It rained.\n"},
      {"a.txt", "By Train\n\nIt rained.", "|By Train||||||It rained.\n"},
      {"a.json", R"({"title": "One", "timestamp": 1684922400.5})",
       "|One|2023-05-24|||||\n"},
      {"a.json", R"({"title": "One", "timestamp": 99999999999})",
       "|One||||||\n"},
      {"a.txt", "It rained for days and then it stopped.\n\nMore rain.",
       "|||||||It rained for days and then it stopped. / More rain.\n"},
      {"a.txt", "    One line\nwraps here.\n    Two\nlines.",
       "|||||||One line wraps here. / Two lines.\n"},
      {"a.json", R"({"id": 7, "headline": "Rain", "text": "It <b>rained.",
         "published": "2020-01-02T03:04:05Z", "publisher": {"name": "Post"},
         "authors": ["A. B.", {"name": "C"}], "lang": "en-GB"})",
       "7|Rain|2020-01-02|A. B., C|Post|en||It <b>rained.\n"},
      {"a.json", R"([{"title": "One"}, {"x": 1}, {"body": "Two"}])",
       "|One||||||\n|||||||Two\nrejected 2: holds no article: no title and no "
       "text\n"},
      {"a.json", R"({"articles": [{"title": "One", "timestamp": 86400000}]})",
       "|One||||||\n"},
      {"a.jsonl", "{\"title\": \"One\"}\n\nnot json\n{\"title\": \"Three\"}\n",
       "|One||||||\n|Three||||||\nrejected 2: is not valid JSON: wrong or cut "
       "off at byte 2\n"},
      {"a.sgm",
       "<REUTERS NEWID=\"5\"><DATE> 1-APR-1987 10:00:00</DATE><TEXT>"
       "&#2;<TITLE>OIL &lt;X> UP</TITLE><DATELINE>    LONDON, April 1 - "
       "</DATELINE><BODY>Oil rose.\n    It fell. Reuter\n&#3;</BODY></TEXT>"
       "</REUTERS>\n<REUTERS NEWID=\"6\"><TEXT TYPE=\"UNPROC\">&#2;\nBare\n"
       "</TEXT></REUTERS><REUTERS NEWID=\"7\"></REUTERS>",
       "5|OIL <X> UP|1987-04-01||Reuters|en|LONDON, April 1|Oil rose. / It "
       "fell.\n6||||Reuters|en||Bare\n7||||Reuters|en||\n"},
      {"a",
       "<DOC>\n<DOCNO> AP880212-0001 </DOCNO>\n<HEAD>Rain</HEAD>\n"
       "<HEAD>More</HEAD><BYLINE>By X</BYLINE><TEXT>One.</TEXT><TEXT>Two &amp; "
       "three.</TEXT>\n</DOC>",
       "AP880212-0001|Rain|1988-02-12|X||||One. / Two & three.\n"},
      {"a.sgml",
       "<DOC><DOCNO>A-1</DOCNO><TEXT>x</TEXT><DOC><DOCNO>A-2</DOCNO>"
       "</DOC>",
       "A-2|||||||\nrejected 1: does not end: no </DOC>\n"},
      {"a.html",
       "<html lang='fr'><head><title>T | Site</title><meta "
       "property='og:site_name' content='Site'><meta name='author' content='A'>"
       "</head><body><nav><p>Menu</p></nav><article><time "
       "datetime='2020-02-03'>"
       "</time><p>One&nbsp;<b>bold</b>.<p>Two.</article><p>Out</p></body>",
       "|T|2020-02-03|A|Site|fr||One bold. / Two.\n"},
      {"a.html",
       "<title>Site | One</title><meta property='og:site_name' content='Site'>"
       "<h1>No cookies</h1><div>Updated: August 13, 2010, 5 "
       "PM</div><h1>One</h1>"
       "<ul><li>The act was signed into law on August 14, 1935</ul><p>Two.",
       "|One|2010-08-13||Site|||Two.\n"},
      {"a.html",
       "<title>One</title><script type='application/ld+json'>{\"@graph\": "
       "[{\"@type\": [\"WebPage\"], \"datePublished\": \"2023-05-24\"}]}"
       "</script><p>Two.",
       "|One|2023-05-24|||||Two.\n"},
      {"a.html", "<title>One</title><h2>One</h2><h6>24 May 2023</h6><p>Two.",
       "|One|2023-05-24|||||Two.\n"},
      {"a.html", "<div></div>",
       "rejected: has no article: no title and no text\n"},
      {"a.json", "{\"title\": \"cut",
       "rejected: is not valid JSON: wrong or cut off at byte 15\n"},
      {"a.json", "[]", ""},
      {"a.json", " [ {\"title\": \"a,]}\\\"\"} , [1], {\"text\": \"B\"}] x",
       "|a,]}\"||||||\n|||||||B\nrejected 2: holds no article: no title and no "
       "text\n"},
      {"a.json", "[{\"title\": \"A\"}, {\"title\": \"cut",
       "|A||||||\nrejected 2: is cut off: the array does not end\n"},
      {"a.json", "3", "rejected: holds no article: no title and no text\n"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.name << ": " << c.input) {
      BOOST_TEST(described(read(c.name, c.input)) == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(formats_are_told_by_name_and_head) {
  using namespace std::string_literals;
  const struct {
    const char* name;
    std::string input;
    const char* expected;
  } cases[] = {
      {"a.txt", "text", "plain text"},
      {"a", "<!DOCTYPE html><p>x", "HTML"},
      {"a.JSON", "{}", "JSON"},
      {"a.ndjson", "{}", "JSON Lines"},
      {"a.json", "{\"title\":1}\n{\"title\":2}\n", "JSON Lines"},
      {"a.sgm", "<!DOCTYPE lewis>\n<REUTERS NEWID=\"1\">", "Reuters SGML"},
      {"a.txt", "<DOC>\n<DOCNO>1</DOCNO>", "TREC SGML"},
      {"a.png", "\x89PNG\r\n\x1a\n\0\0\0"s, ""},
      {"a.html", "\x89PNG\r\n\x1a\n\0\0\0\1\2\3\4"s, ""},
      {"a.html", "<p>a stray \0 among the words of a page"s, "HTML"},
      {"a.html", "\xFF\xFE<\0p\0>\0\x1F\x04@\x04"s, "HTML"},
      {"a.pdf", "%PDF-1.4 text", ""},
      {"a.txt", "\xFF\xFEt\0x\0t\0"s, "plain text"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.name) {
      const Format* const format = find_format(c.name, c.input);
      BOOST_TEST((format ? format->name : "") == c.expected);
    }
  }
}

BOOST_AUTO_TEST_CASE(datelines_are_taken_and_sentences_left) {
  const struct {
    const char* input;
    const char* dateline;
  } cases[] = {
      {"BERLIN, Nov. 9 (Reuters) - The wall fell.", "BERLIN, Nov. 9 (Reuters)"},
      {"CAPE TOWN — Nelson Mandela left.", "CAPE TOWN"},
      {"SÃO PAULO, July 12 — Two frosts", "SÃO PAULO, July 12"},
      {"Paris (AFP) - Prices rose.", "Paris (AFP)"},
      {"London, May 3 -- Shares fell.", "London, May 3"},
      {"The plan - a bold one - failed.", ""},
      {"He said - and meant it - that he would go.", ""},
      {"Prices rose in May - by 3 percent", ""},
      {"No dash here", ""},
      {"— Dash first", ""},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.input) {
      Article article;
      article.body = c.input;
      take_dateline(article);
      BOOST_TEST(article.dateline == c.dateline);
      BOOST_TEST((article.body == c.input) == article.dateline.empty());
    }
  }
}

BOOST_AUTO_TEST_CASE(what_is_too_large_or_too_deep_is_rejected) {
  const std::string line(kMaxArticle + 10, 'x');
  BOOST_TEST(described(read("a.txt", line)) ==
             "rejected 0: is larger than 8 MiB\n");
  BOOST_TEST(described(read("a.jsonl", line + "\n{\"title\": \"B\"}\n")) ==
             "|B||||||\nrejected 1: is larger than 8 MiB\n");
  BOOST_TEST(described(read("a.sgm", "<REUTERS NEWID=\"1\">" + line)) ==
             "rejected 1: is larger than 8 MiB\n");
  BOOST_TEST(
      described(read("a.json", "[\"" + line + "\", {\"text\": \"B\"}]")) ==
      "|||||||B\nrejected 1: is larger than 8 MiB\n");
  const std::string deep =
      "{\"a\":" + std::string(100'000, '[') + std::string(100'000, ']') + "}";
  BOOST_TEST(described(read("a.json", deep)) ==
             "rejected: is nested more than 64 deep\n");
  std::string nested;
  for (int i = 0; i < 20'000; ++i) nested += "<div>";
  BOOST_TEST(described(read("a.html", nested + "<p>deep")) ==
             "rejected: is nested more than 1000 deep\n");
  std::string crowded = "<p";
  for (int i = 0; i < 2'000; ++i) crowded += " a" + std::to_string(i) + "='x'";
  BOOST_TEST(described(read("a.html", crowded + ">text")) == "|||||||text\n");
  BOOST_TEST(described(read("a.html", "<p>text" + crowded)) ==
             "rejected: has a tag of more than 1000 attributes\n");
}

BOOST_AUTO_TEST_CASE(no_truncation_breaks_a_reader) {
  const struct {
    const char* name;
    std::string input;
  } cases[] = {
      {"a.html", "<html><head><title>T</title></head><p>One &amp; é<p>"},
      {"a.json", R"({"title": "é\u00e9", "body": ["a", "b"]})"},
      {"a.sgm",
       "<REUTERS NEWID=\"1\"><TEXT><TITLE>T&lt;</TITLE><BODY>B&#3;"
       "</BODY></TEXT></REUTERS>"},
      {"a.txt", "Title é\n\nBERLIN, May 3 - Body “x”"},
      {"a.sgml", "<DOC><DOCNO>1</DOCNO><TEXT>é &quot;</TEXT></DOC>"},
  };
  for (const auto& c : cases) {
    for (std::size_t size = 0; size <= c.input.size(); ++size) {
      BOOST_TEST_CONTEXT(c.name << " cut at " << size) {
        for (const auto& parsed :
             read(c.name, c.input.substr(0, size)).articles) {
          BOOST_TEST(is_utf8(described(parsed.article)));
        }
      }
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
