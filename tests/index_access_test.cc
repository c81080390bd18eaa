// An index whose files the system denies.

#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <string>

#include "indexer/status.h"
#include "tests/mirror_fixture.h"

namespace dateline {
namespace {

namespace fs = std::filesystem;

// For those who may read all, another user as long as the object lives.
class Unprivileged {
 public:
  Unprivileged() {
    if (user_ == 0 && ::seteuid(kNobody) != 0) std::abort();
  }
  ~Unprivileged() {
    if (user_ == 0 && ::seteuid(user_) != 0) std::abort();
  }

 private:
  static constexpr uid_t kNobody = 65534;
  uid_t user_ = ::geteuid();
};

template <typename Action>
std::string error_of(const Action& action) {
  const Unprivileged unprivileged;
  try {
    action();
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(index_access, MirrorFixture)

BOOST_AUTO_TEST_CASE(what_may_not_be_read_is_named) {
  fs::permissions(folder.path(), fs::perms(0755));
  write("a.txt", "One");
  outcome();
  for (const std::string part :
       {"", "/XAPIANDB", "/generation-1", "/generation-1/iamglass",
        "/generation-1/postlist.glass"}) {
    const std::string path = options.database + part;
    const fs::perms perms = fs::status(path).permissions();
    fs::permissions(path, fs::perms::none);
    const std::string expected =
        path + ": may not be read by this user; ask its owner for permission";
    const std::string searching = error_of([&] { Searcher(options.database); });
    const std::string status_told = error_of([&] { status(options.database); });
    fs::permissions(path, perms);
    BOOST_TEST_CONTEXT("without permission for '" << part << "'") {
      BOOST_TEST(searching == expected);
      BOOST_TEST(status_told == expected);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
