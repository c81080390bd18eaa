#ifndef DATELINE_TESTS_MIRROR_FIXTURE_H_
#define DATELINE_TESTS_MIRROR_FIXTURE_H_

#include <filesystem>
#include <string>

#include "common/error.h"
#include "indexer/run.h"
#include "searcher/engine/searcher.h"
#include "tests/temporary_folder.h"

namespace dateline {

// A folder that is indexed again and again.
class MirrorFixture {
 public:
  MirrorFixture() {
    options.database = folder.path() + "/index";
    options.paths = {folder.path() + "/a"};
    options.jobs = 2;
    std::filesystem::create_directories(folder.path() + "/a");
  }

  void write(const std::string& name, const std::string& text) const {
    folder.write("a/" + name, text);
  }
  std::string path(const std::string& name) const {
    return folder.path() + "/a/" + name;
  }

  // "+1 ~2 =3 -4": added, updated, unchanged, removed; then the first
  // rejection.
  std::string outcome() const {
    const Report report = run(options);
    std::string text = '+' + std::to_string(report.added) + " ~" +
                       std::to_string(report.updated) + " =" +
                       std::to_string(report.unchanged) + " -" +
                       std::to_string(report.removed);
    if (!report.rejected.empty()) text += ' ' + report.rejected[0].reason;
    return text;
  }

  std::string error() const {
    try {
      run(options);
    } catch (const Error& error) {
      return error.what();
    }
    return "no error";
  }

  // The titles of all articles by their ids: "a.txt: A, b.txt: B".
  std::string articles() const {
    Searcher searcher(options.database);
    Request request;
    request.sort = Sort::kOldest;
    request.limit = kNoLimit;
    request.facets.clear();
    std::string text;
    for (const Hit& hit : searcher.search(request).hits) {
      text += (text.empty() ? "" : ", ") + hit.id + ": " + hit.title.text;
    }
    return text;
  }

  TemporaryFolder folder;
  IndexOptions options;
};

inline std::string json(const std::string& id, const std::string& title) {
  return R"({"id": ")" + id + R"(", "title": ")" + title + "\"}\n";
}

}  // namespace dateline

#endif  // DATELINE_TESTS_MIRROR_FIXTURE_H_
