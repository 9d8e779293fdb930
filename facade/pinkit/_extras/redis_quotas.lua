-- The quotas of one app and user, which all workers share: counts of calls, and the windows that responses state.
--
-- KEYS[1] has the state, packed. Times are milliseconds of the clock of Redis, so that no clocks of workers are
-- compared:
--   n        the number of the last call
--   logs     by the name of a limit: its length, the sum, and slots {slot, calls} in the order of time
--   windows  by category: a list of {seconds, calls, start, ends, left, stated, own}
--   pending  calls without a response: a list of {id, category, time}
--
-- take    category, then name, calls, milliseconds of each limit: {wait in ms, name} or {0, id}; counts all or nothing
-- report  category, id, remaining, reset in ms, seconds of the window that these belong to (0: not known), then calls,
--         seconds, own (1: the category's limit itself) of each stated limit; remaining is -1 if nothing was stated

local SLOTS = 100 -- a limit counts in so many parts of its length: a call is forgotten up to two parts too late
local MOST_MARGIN = 500 -- calls reach Pinterest after they are counted here
local TOLERANCE = 1500 -- resets are stated in whole seconds, and responses take time
local PENDING = 60000 -- a call without a response is forgotten

local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local packed = redis.call('GET', KEYS[1])
local is_valid, state = pcall(cmsgpack.unpack, packed or '')
if not (is_valid and type(state) == 'table' and state.n and state.logs and state.windows and state.pending) then
  -- There is none, or it is damaged: without counts, responses still state what is left.
  state = { n = 0, logs = {}, windows = {}, pending = {} }
end
local action, category = ARGV[1], ARGV[2]
local windows = state.windows[category] or {}

local function margin(span)
  return math.min(MOST_MARGIN, span / 100)
end

local function save()
  local longest = 60000
  for _, log in pairs(state.logs) do
    longest = math.max(longest, log.span)
  end
  for _, each in pairs(state.windows) do
    for _, window in ipairs(each) do
      longest = math.max(longest, window.seconds * 1000, window.ends - now)
    end
  end
  redis.call('SET', KEYS[1], cmsgpack.pack(state), 'PX', math.ceil(longest * 2))
end

-- The calls of this category that may reach Pinterest in a window that begins now.
local function pending(span)
  local count = 0
  for _, call in ipairs(state.pending) do
    if call[2] == category and call[3] > now - span then
      count = count + 1
    end
  end
  return count
end

-- The log of a limit, without the calls that no longer count.
local function current(name, span)
  local log = state.logs[name]
  local width = math.max(1, span / SLOTS)
  if not log or log.span ~= span then
    log = { span = span, width = width, sum = 0, slots = {} }
  end
  local kept = {}
  for _, slot in ipairs(log.slots) do
    if (slot[1] + 1) * width + span + margin(span) > now then
      kept[#kept + 1] = slot
    else
      log.sum = log.sum - slot[2]
    end
  end
  log.slots = kept
  return log
end

local function take()
  local wait, cause = 0, ''
  local function needs(milliseconds, name)
    if milliseconds > wait then
      wait, cause = milliseconds, name
    end
  end

  local open, limits, known = {}, {}, {}
  for _, window in ipairs(windows) do
    local span = window.seconds * 1000
    if window.ends <= now and window.calls > 0 then
      -- The next window is assumed to begin with this call, and to equal the last one.
      window.start, window.ends = now, now + span + margin(span)
      window.left, window.stated = window.calls - pending(span), false
    end
    if window.ends > now then
      open[#open + 1] = window
      if window.left <= 0 then
        needs(window.ends - now, category)
      end
      if window.calls > 0 then
        local name = window.own and category or category .. '/' .. window.seconds .. ' s'
        limits[#limits + 1] = { name, window.calls, span }
        known[window.own and span or ''] = true
      end
    end
  end
  for i = 3, #ARGV, 3 do
    local span = tonumber(ARGV[i + 2])
    if not (ARGV[i] == category and known[span]) then
      limits[#limits + 1] = { ARGV[i], tonumber(ARGV[i + 1]), span }
    end
  end

  local logs = {}
  for i, limit in ipairs(limits) do
    local name, calls, span = limit[1], limit[2], limit[3]
    local log = current(name .. '/' .. span, span)
    logs[name .. '/' .. span] = log
    if log.sum >= calls and log.slots[1] then
      needs((log.slots[1][1] + 1) * log.width + span + margin(span) - now, name)
    end
  end
  if wait > 0 then
    return { math.ceil(wait), cause }
  end

  for name, log in pairs(logs) do
    local slot, last = math.floor(now / log.width), log.slots[#log.slots]
    if last and last[1] >= slot then
      last[2] = last[2] + 1
    else
      log.slots[#log.slots + 1] = { slot, 1 }
    end
    log.sum = log.sum + 1
    state.logs[name] = log
  end
  for _, window in ipairs(open) do
    window.left = window.left - 1
  end
  state.windows[category] = open
  state.n = state.n + 1
  local kept = {}
  for _, call in ipairs(state.pending) do
    if call[3] > now - PENDING then
      kept[#kept + 1] = call
    end
  end
  kept[#kept + 1] = { state.n, category, now }
  state.pending = kept
  save()
  return { 0, tostring(state.n) }
end

local function find(seconds)
  for _, window in ipairs(windows) do
    if window.seconds == seconds then
      return window
    end
  end
end

local function report()
  local id, remaining, reset, closest =
    tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
  local taken, kept = nil, {}
  for _, call in ipairs(state.pending) do
    if call[1] == id then
      taken = call[3]
    else
      kept[#kept + 1] = call
    end
  end
  state.pending = kept
  for i = 7, #ARGV, 3 do
    local calls, seconds, own = tonumber(ARGV[i]), tonumber(ARGV[i + 1]), ARGV[i + 2] == '1'
    local window, span = find(seconds), seconds * 1000
    if window then
      window.calls, window.own = calls, own
    else
      -- The remaining calls of one window only are stated: this one is assumed to begin with this call.
      windows[#windows + 1] = {
        seconds = seconds, calls = calls, own = own, stated = false,
        start = taken or now, ends = now + span + margin(span), left = calls - 1 - pending(span),
      }
    end
  end
  if remaining >= 0 then
    local window, ends = find(closest), now + reset
    if not window then
      window = { seconds = closest, calls = 0, start = now, ends = 0, left = 0, stated = true, own = false }
      windows[#windows + 1] = window
    end
    if taken and taken < window.start then
      -- The response is of a window that has ended.
    elseif not window.stated then
      window.ends, window.left, window.stated = ends, math.min(window.left, remaining), true
    elseif ends > window.ends + TOLERANCE then
      -- A window that began without a call of these workers.
      window.start, window.ends, window.left = taken or now, ends, remaining - pending(math.max(reset, window.seconds * 1000))
    else
      -- Each response states the end rounded up; the smallest count of a window is the newest.
      window.ends, window.left = math.min(window.ends, ends), math.min(window.left, remaining)
    end
  end
  state.windows[category] = windows
  save()
  return { 0, '' }
end

return action == 'take' and take() or report()
