// Preloaded into a program, makes its writing to files fail at a chosen moment.
//
// DATELINE_FAULT=KIND:N, where N counts the calls, from 1, that change files:
//   kill:N  the process is killed before the N-th
//   full:N  the disk is full from the N-th on (renaming and removing still
//   work)
//   fail:N  the N-th fails once, as of a broken disk
//   count:0 nothing fails
//   room:N  nothing fails, and the disk is said to have N bytes left
// At the fault, or at the end where there is none, "OPERATION PATH N" is
// appended to the file $DATELINE_FAULT_LOG.

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

enum class Fault { kNone, kKill, kFull, kFail, kRoom };

struct Plan {
  Fault fault = Fault::kNone;
  long at = 0;
};

Plan read_plan() {
  const char* const text = std::getenv("DATELINE_FAULT");
  if (text == nullptr) return {};
  const char* const colon = std::strchr(text, ':');
  if (colon == nullptr) return {};
  const std::string kind(text, colon);
  return {kind == "kill"   ? Fault::kKill
          : kind == "full" ? Fault::kFull
          : kind == "fail" ? Fault::kFail
          : kind == "room" ? Fault::kRoom
                           : Fault::kNone,
          std::atol(colon + 1)};
}

const Plan& plan() {
  static const Plan kPlan = read_plan();
  return kPlan;
}

std::atomic<long> calls = 0;
std::atomic<bool> is_logged = false;

template <typename Function>
Function next(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

void log(const char* operation, const char* path) {
  const char* const file = std::getenv("DATELINE_FAULT_LOG");
  if (file == nullptr || is_logged.exchange(true)) return;
  std::array<char, 4500> line{};
  const int size = std::snprintf(line.data(), line.size(), "%s %s %ld\n",
                                 operation, path, calls.load());
  const int log = ::open(file, O_WRONLY | O_CREAT | O_APPEND, 0644);
  if (log < 0) return;
  next<decltype(&::write)>("write")(log, line.data(),
                                    static_cast<std::size_t>(size));
  ::close(log);
}

// Whether the call is to fail; errno is set then.
bool fails(const char* operation, const char* path, bool needs_room) {
  const long call = ++calls;
  const Plan& p = plan();
  if (p.fault == Fault::kNone || p.fault == Fault::kRoom || call < p.at) {
    return false;
  }
  if (p.fault == Fault::kKill) {
    log(operation, path);
    ::kill(::getpid(), SIGKILL);
    ::pause();
  }
  if (p.fault == Fault::kFail && call > p.at) return false;
  if (p.fault == Fault::kFull && !needs_room) return false;
  log(operation, path);
  errno = p.fault == Fault::kFull ? ENOSPC : EIO;
  return true;
}

bool fails(const char* operation, int file, bool needs_room) {
  struct stat status {};
  if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) return false;
  const std::string link = "/proc/self/fd/" + std::to_string(file);
  std::array<char, 4096> path{};
  if (::readlink(link.c_str(), path.data(), path.size() - 1) < 0) return false;
  return fails(operation, path.data(), needs_room);
}

struct AtEnd {
  ~AtEnd() { log("end", "-"); }
} at_end;

}  // namespace

extern "C" {

ssize_t write(int file, const void* data, size_t size) {
  if (fails("write", file, true)) return -1;
  return next<decltype(&write)>("write")(file, data, size);
}

ssize_t writev(int file, const iovec* parts, int count) {
  if (fails("write", file, true)) return -1;
  return next<decltype(&writev)>("writev")(file, parts, count);
}

ssize_t pwrite(int file, const void* data, size_t size, off_t at) {
  if (fails("pwrite", file, true)) return -1;
  return next<decltype(&pwrite)>("pwrite")(file, data, size, at);
}

ssize_t pwrite64(int file, const void* data, size_t size, off64_t at) {
  if (fails("pwrite", file, true)) return -1;
  return next<decltype(&pwrite64)>("pwrite64")(file, data, size, at);
}

int fsync(int file) {
  if (fails("fsync", file, false)) return -1;
  return next<decltype(&fsync)>("fsync")(file);
}

int fdatasync(int file) {
  if (fails("fdatasync", file, false)) return -1;
  return next<decltype(&fdatasync)>("fdatasync")(file);
}

int rename(const char* from, const char* to) {
  if (fails("rename", to, false)) return -1;
  return next<decltype(&rename)>("rename")(from, to);
}

int unlink(const char* path) {
  if (fails("unlink", path, false)) return -1;
  return next<decltype(&unlink)>("unlink")(path);
}

int mkdir(const char* path, mode_t mode) {
  if (fails("mkdir", path, true)) return -1;
  return next<decltype(&mkdir)>("mkdir")(path, mode);
}

int statvfs(const char* path, struct statvfs* status) {
  using Function = int (*)(const char*, struct statvfs*);
  const int result = next<Function>("statvfs")(path, status);
  if (result == 0 && plan().fault == Fault::kRoom) {
    status->f_bavail = static_cast<fsblkcnt_t>(plan().at) / status->f_frsize;
  }
  return result;
}

}  // extern "C"
