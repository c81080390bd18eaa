#include "indexer/html/machinery.h"

#include <array>

namespace dateline {
namespace {

struct Machine {
  std::string_view open;
  std::string_view close;
};

// Elements whose content is raw text for the parser too, so that the first end
// tag ends them; and drawings, which are short trees of their own.
constexpr std::array<Machine, 3> kMachines = {
    {{"<script", "</script"}, {"<style", "</style"}, {"<svg", "</svg"}}};

bool starts_with(std::string_view text, std::string_view lower) {
  if (text.size() < lower.size()) return false;
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const char c = text[i];
    if ((c >= 'A' && c <= 'Z' ? c | 0x20 : c) != lower[i]) return false;
  }
  return true;
}

const Machine* machine_at(std::string_view text) {
  for (const Machine& machine : kMachines) {
    if (!starts_with(text, machine.open)) continue;
    const char next =
        text.size() > machine.open.size() ? text[machine.open.size()] : '>';
    if (next == '>' || next == '/' || next == ' ' || next == '\t' ||
        next == '\n') {
      return &machine;
    }
  }
  return nullptr;
}

// Where the end tag begins; npos where there is none.
std::size_t find_close(std::string_view html, std::string_view close,
                       std::size_t from) {
  for (std::size_t at = html.find("</", from); at != std::string_view::npos;
       at = html.find("</", at + 2)) {
    if (starts_with(html.substr(at), close)) return at;
  }
  return std::string_view::npos;
}

}  // namespace

std::string without_machinery(std::string_view html) {
  std::string out;
  out.reserve(html.size() / 2);
  std::size_t copied = 0;
  for (std::size_t at = html.find('<'); at != std::string_view::npos;
       at = html.find('<', at)) {
    const Machine* const machine = machine_at(html.substr(at));
    if (machine == nullptr) {
      ++at;
      continue;
    }
    const std::size_t inner = html.find('>', at);
    if (inner == std::string_view::npos) break;
    const std::size_t close = find_close(html, machine->close, inner);
    if (close == std::string_view::npos) break;
    const std::string_view tag = html.substr(at, inner - at);
    if (tag.find("ld+json") == std::string_view::npos) {
      out.append(html.substr(copied, inner + 1 - copied));
      copied = close;
    }
    at = close + 1;
  }
  return out.append(html.substr(copied));
}

}  // namespace dateline
