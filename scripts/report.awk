# Reads JUnit XML reports (MODULE/target/…/TEST-*.xml) and prints a table per module, the failed and the skipped tests,
# and as last line the sum. One record per tag, since "<" separates records.
BEGIN {
  RS = "<"
  count = split(modules, order, " ")
}

FNR == 1 {
  module = FILENAME
  sub(/\/.*/, "", module)
  suite_seen = 0
  in_text = 0
}

# Captured output may hold anything, tags too.
/^!\[CDATA\[/ { in_text = 1 }
in_text {
  if (index($0, "]]>")) in_text = 0
  next
}

/^testsuite[ \t\r\n]/ && !suite_seen {
  suite_seen = 1
  failures[module] += number("failures")
  errors[module] += number("errors")
  skipped[module] += number("skipped")
  seconds[module] += number("time")
}

# The suite's own number counts a test once that ran on several servers.
/^testcase[ \t\r\n]/ {
  test = text("classname") "." text("name")
  tests[module]++
}
/^(failure|error)[ \t\r\n>]/ { failed_tests = failed_tests "\n  " test what("message", "type") }
/^skipped[ \t\r\n\/>]/ { skipped_tests = skipped_tests "\n  " test what("message", "message") }

END {
  rule = "---------------------------------------------------------------------"
  row = "%-18s %8s %9s %8s %9s %10s\n"
  printf row, "module", "tests", "failures", "errors", "skipped", "seconds"
  print rule
  for (i = 1; i <= count; i++) {
    m = order[i]
    printf row, m, tests[m] + 0, failures[m] + 0, errors[m] + 0, skipped[m] + 0, sprintf("%.1f", seconds[m])
    all_tests += tests[m]
    all_failures += failures[m]
    all_errors += errors[m]
    all_skipped += skipped[m]
    all_seconds += seconds[m]
  }
  print rule
  printf row, "all", all_tests + 0, all_failures + 0, all_errors + 0, all_skipped + 0, sprintf("%.1f", all_seconds)
  if (failed_tests != "") print "\nFailed:" failed_tests
  if (skipped_tests != "") print "\nSkipped:" skipped_tests

  failed = all_failures + all_errors
  printf "%d passed, %d failed", all_tests - failed - all_skipped, failed
  if (all_skipped > 0) printf ", %d skipped", all_skipped
  printf "\n"
}

function number(name,    value) {
  value = raw(name)
  gsub(/,/, "", value) # 1,234.5 seconds
  return value + 0
}

function text(name,    value) {
  value = raw(name)
  gsub(/&#10;|&#13;|[\r\n]/, " ", value)
  gsub(/&lt;/, "<", value)
  gsub(/&gt;/, ">", value)
  gsub(/&quot;/, "\"", value)
  gsub(/&apos;/, "'", value)
  gsub(/&amp;/, "\\&", value)
  return value
}

# The value of an attribute of the current tag, "" where it has none. Attributes are read one after the other, since a
# value may look like another attribute.
function raw(name,    rest, key, quote, end) {
  rest = $0
  while (match(rest, "[ \t\r\n][^ \t\r\n=]+[ \t\r\n]*=[ \t\r\n]*[\"']")) {
    key = substr(rest, RSTART + 1, RLENGTH - 2)
    quote = substr(rest, RSTART + RLENGTH - 1, 1)
    rest = substr(rest, RSTART + RLENGTH)
    end = index(rest, quote)
    sub(/[ \t\r\n]*=.*/, "", key)
    if (key == name) return substr(rest, 1, end - 1)
    rest = substr(rest, end + 1)
  }
  return ""
}

function what(first, second,    value) {
  value = text(first)
  if (value == "") value = text(second)
  return value == "" ? "" : ": " substr(value, 1, 300)
}
