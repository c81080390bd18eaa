#include <zlib.h>

#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <string>

namespace dateline {
namespace {

// As Xapian compresses; empty where it keeps the bytes as they are.
std::string deflated(z_stream& stream, const std::string& bytes) {
  std::string out(bytes.size(), '\0');
  if (deflateReset(&stream) != Z_OK) return {};
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  if (deflate(&stream, Z_FINISH) != Z_STREAM_END) return {};
  out.resize(stream.total_out);
  return out;
}

// By zlib itself.
std::string inflated(const std::string& bytes, std::size_t size) {
  std::string out(size, '\0');
  z_stream stream{};
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return {};
  const int result = inflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  inflateEnd(&stream);
  return result == Z_STREAM_END ? out : std::string();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(xapian_deflate)

BOOST_AUTO_TEST_CASE(zlib_reads_what_stands_in_for_it_writes) {
  std::string noise;
  for (std::uint32_t i = 1; noise.size() < 5000; i = i * 48271 % 2147483647) {
    noise += static_cast<char>(i >> 8);
  }
  std::string words;
  for (int i = 0; i < 20'000; ++i) words += "word" + std::to_string(i * i);
  const struct {
    const char* name;
    std::string bytes;
    bool shrinks;
  } cases[] = {
      {"a byte", "a", false},      {"zeros", std::string(1 << 20, '\0'), true},
      {"noise", noise, false},     {"words", words, true},
      {"a few", "abcdefg", false},
  };
  z_stream stream{};
  BOOST_REQUIRE(deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED,
                             -MAX_WBITS, 9, Z_DEFAULT_STRATEGY) == Z_OK);
  for (const auto& c : cases) {
    BOOST_TEST_CONTEXT(c.name) {
      const std::string compressed = deflated(stream, c.bytes);
      BOOST_TEST(!compressed.empty() == c.shrinks);
      BOOST_TEST(compressed.size() < c.bytes.size());
      if (c.shrinks) {
        BOOST_TEST((inflated(compressed, c.bytes.size()) == c.bytes));
      }
    }
  }
  BOOST_TEST(deflateEnd(&stream) == Z_OK);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dateline
