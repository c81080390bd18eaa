#include <string>

#include "searcher/options.h"

namespace dateline {

std::string search_help() {
  const SearchOptions defaults;
  const Request& request = defaults.request;
  return R"(Usage: dateline-search --db=DIR [OPTION...] QUERY...
Query: words, "a phrase", =form, -word, OR, ( ), econom*, wom?n, word~,
  a NEAR/5 b, a BEFORE/5 b, "a b"~5, a SENTENCE b, a PARAGRAPH b, ATLEAST/3 a,
  title: lead: source: author: country: about: person: organisation:
  language: date:2023-05..2023-06 (the manual page tells all)
  --country=X  --about=X     countries named; what it is about (A|B, -A, @none)
  --person=X  --organisation=X  --source=X     whole names or words of them
  --language=X               its ISO code: en
  --from=DATE  --to=DATE     2023, 2023-05 or 2023-05-24
  --match=all|any|auto       all words; one; all, then most [auto; batch: any]
  -n, --limit=N  --offset=N  articles shown [)" +
         std::to_string(request.limit) + ", " + std::to_string(request.offset) +
         R"(]; all
  --sort=relevance|newest|oldest  --snippet-length=N   [relevance, )" +
         std::to_string(request.snippet_length) + R"(]
  --facets=LIST|none         country, about, person, organisation, source,
                             language, year, month, day [country,person,year]
  --facet-size=N             values shown of each, or all [)" +
         std::to_string(request.facet_size) + R"(]
  --facet-mode=narrow|wide   wide: each counted without its own filter [narrow]
  -f, --format=text|json|jsonl|csv|trec                [text]
  --show=ID [--why]  --like=ID   an article, whole [its entities]; ones like it
  --batch=FILE [--batch-syntax] [--run=NAME]   lines ID<TAB>QUERY [)" +
         defaults.run + R"(]
  --evaluate=QRELS           MAP, nDCG@10, P@10, recall@1000 of the batch
  --explain  --plain         what each part stands for; no automatic help
  --db=DIR [$DATELINE_DB]  -h, --help  --version
Example: dateline-search --db=news --from=1990 'mandela -rugby'
Exit status: 0 found, 1 nothing found, 2 error.
)";
}

}  // namespace dateline
