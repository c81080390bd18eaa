#include <gumbo.h>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <string>

#include "indexer/html/dom.h"
#include "indexer/html/element_role.h"
#include "indexer/html/machinery.h"

namespace dateline {
namespace {

std::string repeated(const std::string& part, std::size_t times) {
  std::string whole;
  for (std::size_t i = 0; i < times; ++i) whole += part;
  return whole;
}

// The elements and text of a page, in one line.
std::string tree_of(std::string_view html) {
  const Dom dom(html);
  std::string tree;
  walk(
      dom.root(),
      [&tree](const GumboNode* node) {
        if (is_element(node)) {
          tree += gumbo_normalized_tagname(node->v.element.tag);
          tree += '(';
        }
        if (is_text(node)) tree += text_in(node);
        return is_element(node);
      },
      [&tree](const GumboNode* /*node*/) { tree += ')'; });
  return tree;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(html)

BOOST_AUTO_TEST_CASE(what_nobody_reads_is_cut) {
  const struct {
    const char* html;
    const char* cut;
  } cases[] = {
      {"<p>One  \n two</p>", "<p>One two</p>"},
      {"<script async>x < y</script>", "<script></script>"},
      {"<SCRIPT>x</Script >", "<SCRIPT></Script>"},
      {"<script>'</scripts>'</script>z", "<script></script>z"},
      {"<script type='application/ld+json'>{ \"a\":  1}</script>",
       "<script type='application/ld+json'>{ \"a\":  1}</script>"},
      {"<style>p {}</style><svg><path d='M0'/></svg>",
       "<style></style><svg></svg>"},
      {"<svg/><p>kept</p><svg></svg>", "<svg /><p>kept</p><svg></svg>"},
      {"a<!-- <p> -->b<!--->c<!-->d<!-- -- --!>e",
       "a<!---->b<!---->c<!---->d<!---->e"},
      {"<p class=comments id=\"x\" data-a='>' onclick=a/b>",
       "<p class=comments>"},
      {"<p class='a &#99;omments'>", "<p class='a &#99;omments'>"},
      {"<p CLASS = 'share'id=nav/ style=\"color:red\">",
       "<p CLASS = 'share' id=nav/>"},
      {"<div hidden style='display:none' / >",
       "<div hidden style='display:none'>"},
      {"<br a=b/><br a = b /><hr/>", "<br><br /><hr />"},
      {"<a href=x><link href=x rel=y>", "<a><link href=x rel=y>"},
      {"<font color=red>", "<font color=red>"},
      {"</p class='share'>", "</p>"},
      {"<title>a  <!-- b </title>", "<title>a  <!-- b </title>"},
      {"<textarea><p x=y></textarea><p x=y>",
       "<textarea><p x=y></textarea><p>"},
      {"<!DOCTYPE  html><?xml  a?></ b  c></>",
       "<!DOCTYPE  html><?xml  a?></ b  c></>"},
      {"1 <  2 & a<b", "1 < 2 & a<b"},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.html) {
      BOOST_TEST(without_machinery(c.html) == c.cut);
      BOOST_TEST(tree_of(without_machinery(c.html)) == tree_of(c.cut));
    }
  }
}

BOOST_AUTO_TEST_CASE(what_does_not_end_stays) {
  for (const char* const tail :
       {"<", "</", "<!", "<!-", "<!-- x  y=z ", "<!--!>", "<p class='a  b",
        "<p x=\"<p y=z>", "<p x=", "<p x", "<p", "</p x", "<?x  y", "<!x  y",
        "<![CDATA[  ]]><p x=y>"}) {
    const std::string html = std::string("<p>a") + tail;
    BOOST_TEST(without_machinery("<p b=c>a" + std::string(tail)) == html);
  }
  for (const char* const open :
       {"<script>", "<style>", "<svg>", "<title>", "<plaintext>"}) {
    const std::string html = std::string(open) + "a  <p x=y>b</p";
    BOOST_TEST(without_machinery(html) == html);
  }
}

BOOST_AUTO_TEST_CASE(cutting_changes_no_tree) {
  for (const char* const html :
       {"<table><tr><td>a<p class=x>b</table>c<!-- <table> -->d",
        "<p title='a>b'>c<p title=\"<!--\">d<p title=<!-->e",
        "<b><p a=1>x</b>y</p><i a=1><i a=2><i a=3><i a=4>z",
        "<select><option a=b>x<textarea>y</select><p>z",
        "<p>a<a href='x>y'b=c>d</a>e<p / a=b>f<p a= >g<p =>h<p \">i",
        "<title>a<b</title>b<iframe><p>c</iframe><noscript><p x>d</noscript>",
        "<pre>\n\n  a  b\n</pre><math><mi x=y>c</mi></math>d"}) {
    BOOST_TEST_CONTEXT(html) {
      BOOST_TEST(tree_of(without_machinery(html)) == tree_of(html));
    }
  }
}

BOOST_AUTO_TEST_CASE(cutting_takes_linear_time) {
  const auto start = std::chrono::steady_clock::now();
  for (const char* const part :
       {"<", "</", "<!--", "--", "<script>", "<svg>", "<title>", "</script",
        "<p a", "<p a='", "<p a=\">", " ", "<p ////", "<p ====", "<?",
        "<p class='a-b "}) {
    const std::string html = repeated(part, 50'000);
    BOOST_TEST(without_machinery("<!--" + html).size() <= html.size() + 7);
    BOOST_TEST(without_machinery("<script>" + html).size() <= html.size() + 8);
    BOOST_TEST(without_machinery(html).size() <= html.size());
  }
  BOOST_TEST(
      (std::chrono::steady_clock::now() - start < std::chrono::seconds(20)));
}

BOOST_AUTO_TEST_CASE(names_tell_roles) {
  const struct {
    const char* names;
    bool tell;
  } cases[] = {
      {"", false},
      {"content wide", false},
      {"share", true},
      {"ShareBar x", true},
      {"articleBody", true},
      {"article body", false},
      {"article-body", true},
      {"has-sidebar", false},
      {"no-ad main", false},
      {"has sidebar", true},
      {"figCaption", true},
      {"most", false},
      {"is-most-read", true},
  };
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.names) { BOOST_TEST(tell_role(c.names) == c.tell); }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
