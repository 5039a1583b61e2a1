-- Asks for the same page at an address that is spelt differently every time (large and small letters), so that each
-- request is rendered anew instead of coming from memory.
local path = os.getenv("WRK_PATH")
local count = tonumber(os.getenv("WRK_SEED") or "0")

request = function()
  count = count + 1
  local bits = count
  local spelt = path:gsub("%a", function(letter)
    local large = bits % 2 == 1
    bits = math.floor(bits / 2)
    return large and letter:upper() or letter
  end)
  return wrk.format("GET", spelt)
end
