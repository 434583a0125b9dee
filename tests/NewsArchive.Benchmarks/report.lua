-- One line for pages.sh: requests a second, p50 and p95 in milliseconds, errors.
done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format("REPORT %.0f %.1fms %.1fms %d\n",
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(95) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
