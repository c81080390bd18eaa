#include "indexer/index_directory.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "common/error.h"
#include "common/index_path.h"

namespace dateline {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kGeneration = "generation-";
constexpr const char* kScratch = "scratch";
constexpr const char* kLock = "lock";

[[noreturn]] void fail(const std::string& path, const std::string& what,
                       int error) {
  throw Error(path + ": " + what + ": " + std::strerror(error));
}

// Writes a file or folder through to the disk.
void sync_path(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) fail(path, "cannot be opened", errno);
  const int result = ::fsync(file);
  const int error = errno;
  ::close(file);
  if (result != 0) fail(path, "cannot be written to the disk", error);
}

// What the lock file holds while a run goes on: "PID HOST TIME".
std::string this_process() {
  std::array<char, 256> host{};
  ::gethostname(host.data(), host.size() - 1);
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  std::array<char, 32> time{};
  ::localtime_r(&now, &parts);
  std::strftime(time.data(), time.size(), "%Y-%m-%d %H:%M:%S", &parts);
  return std::to_string(::getpid()) + ' ' + host.data() + ' ' + time.data() +
         '\n';
}

// " (process 123 on host, since 2023-05-24 10:00:00)"; empty where the file
// does not say.
std::string holder(const std::string& lock_path) {
  std::ifstream file(lock_path);
  std::string process;
  std::string host;
  std::string since;
  file >> process >> host >> std::ws;
  if (!std::getline(file, since)) return {};
  return " (process " + process + " on " + host + ", since " + since + ")";
}

// The scratch folder that this process has made.
std::string held_scratch;

std::uint64_t generation_number(std::string_view name) {
  std::uint64_t number = 0;
  if (name.starts_with(kGeneration)) {
    const std::string_view digits = name.substr(kGeneration.size());
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
  }
  return number;
}

}  // namespace

IndexDirectory::IndexDirectory(const std::string& path)
    : path_(path), scratch_(path + "/" + kScratch) {
  std::error_code error;
  created_ = fs::create_directories(path, error);
  if (error) fail(path, "cannot be made a folder", error.value());
  if (::access(path.c_str(), R_OK | W_OK | X_OK) != 0) {
    fail(path, "cannot be written; choose another --db", errno);
  }
  require_index_or_empty();
  lock();
  begin_again();
}

void IndexDirectory::begin_again() {
  remove_leftovers();
  std::error_code error;
  fs::create_directory(scratch_, error);
  if (error) fail(scratch_, "cannot be made", error.value());
  held_scratch = scratch_;
}

void IndexDirectory::abandon() noexcept {
  std::error_code ignored;
  if (!held_scratch.empty()) fs::remove_all(held_scratch, ignored);
}

IndexDirectory::~IndexDirectory() {
  held_scratch.clear();
  std::error_code ignored;
  fs::remove_all(scratch_, ignored);
  if (live().empty()) {
    fs::remove(path_ + "/" + kLock, ignored);
    if (created_) fs::remove(path_, ignored);
  }
  ::close(lock_);
}

void IndexDirectory::require_index_or_empty() const {
  if (fs::exists(stub_path(path_))) {
    if (live_name(path_).empty()) {
      throw Error(path_ + ": " + std::string(kStubName) +
                  " is no index of Dateline's; choose another --db");
    }
    return;
  }
  std::string foreign;
  for (const auto& entry : fs::directory_iterator(path_)) {
    const std::string name = entry.path().filename().string();
    const bool ours =
        name == kLock || name == kScratch || generation_number(name) > 0;
    if (!ours && (foreign.empty() || name < foreign)) foreign = name;
  }
  if (foreign.empty()) return;
  throw Error(path_ + ": holds other files (" + foreign +
              ") and no index; choose an empty or new folder");
}

void IndexDirectory::lock() {
  const std::string path = path_ + "/" + kLock;
  lock_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (lock_ < 0) fail(path, "cannot be opened", errno);
  if (::flock(lock_, LOCK_EX | LOCK_NB) != 0) {
    ::close(lock_);
    throw Error(path_ + ": another dateline-index" + holder(path) +
                " is writing to it; wait for it to end");
  }
  const std::string text = this_process();
  if (::ftruncate(lock_, 0) != 0 ||
      ::write(lock_, text.data(), text.size()) < 0) {
    fail(path, "cannot be written", errno);
  }
}

void IndexDirectory::remove_leftovers() const {
  const std::string live_folder = live_name(path_);
  for (const auto& entry : fs::directory_iterator(path_)) {
    const std::string name = entry.path().filename().string();
    const bool old = generation_number(name) > 0 && name != live_folder;
    std::error_code ignored;
    if (old || name == kScratch) fs::remove_all(entry.path(), ignored);
  }
}

std::string IndexDirectory::real_path() const {
  return fs::canonical(path_).string();
}

std::string IndexDirectory::live() const {
  const std::string name = live_name(path_);
  return name.empty() ? std::string() : path_ + "/" + name;
}

void IndexDirectory::publish(const std::string& database) {
  for (const auto& entry : fs::directory_iterator(database)) {
    sync_path(entry.path().string());
  }
  sync_path(database);
  const std::uint64_t number = generation_number(live_name(path_)) + 1;
  const std::string name = std::string(kGeneration) + std::to_string(number);
  fs::rename(database, path_ + "/" + name);
  sync_path(path_);
  const std::string fresh = scratch_ + "/" + std::string(kStubName);
  {
    std::ofstream stub(fresh);
    stub << stub_text(name);
    stub.close();
    if (!stub) fail(fresh, "cannot be written", errno);
  }
  sync_path(fresh);
  fs::rename(fresh, stub_path(path_));
  sync_path(path_);
}

}  // namespace dateline
