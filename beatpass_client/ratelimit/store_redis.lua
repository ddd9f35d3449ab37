-- A fixed-window counter that processes share, led by what the server reports: runs inside Redis,
-- so that one round trip tells what came of calls and takes permits for the next ones.
--
-- KEYS[1]: the state of one token, JSON. ARGV[1]: a message, JSON:
--   process   who asks
--   poll      seconds after which to ask again while another process waits for an answer
--   now       the time, for tests; that of the server when left out
--   events    what came of calls: serials by window, and what the answer told of which window
--   requests  the waiting calls of the process, by rate group and priority
-- Returns a reply for each request, JSON: permits, wait, at_least.

local VERSION = 3
local ROUNDING = 1        -- A window can last so many seconds longer than a refusal says.
local PATIENCE = 5        -- After so many seconds without an answer another probe goes.
local FIRST_PATIENCE = 0.5
local SLOWEST = 2         -- A server that reports nonsense must not stop a client for good.
local LONGEST_PAUSE = 64
local GRACE = 1           -- A process that does not ask again in time loses its place.
local STEP = 0.002        -- Processes that wait for a window ask so many seconds apart.
local FORGOTTEN = 7200

local input = cjson.decode(ARGV[1])
local now = input.now
if not now then
  local time = redis.call('TIME')
  now = tonumber(time[1]) + tonumber(time[2]) / 1000000
end
local state = cjson.decode(redis.call('GET', KEYS[1]) or '{}')
if state.version ~= VERSION then
  state = {version = VERSION, windows = {}, queues = {}}
end

-- One window: `used` of `limit` calls are let go in it. Calls have serial numbers: those up to
-- `base` belong to earlier windows, and those after `mark` were sent after the lowest report.

local function window(name, limit, seconds)
  local w = state.windows[name]
  if not w then
    w = {limit = limit, seconds = seconds, heard = false, serial = 0, base = 0, mark = 0, used = 0,
         under_way = 0, taken = 0, gate = 0, ends = 0, refusals = 0, shortest = 0}
    state.windows[name] = w
  end
  return w
end

local function length(w)
  local learned = w.shortest > 0 and math.floor(w.shortest) + 1 or 0
  return math.max(w.seconds or 0, learned)
end

local function left(w, reserve)
  if not w.limit then return math.huge end
  if w.ends <= now then reserve = 0 end  -- What is held back must be let go at some time.
  return w.limit - w.used - math.floor(reserve * w.limit)
end

-- Seconds until a call may go, and seconds before which no answer lets it go.
local function hold(w, reserve)
  if w.gate > now then
    local seconds = w.gate - now
    if left(w, reserve) < 1 then seconds = math.max(seconds, w.ends - now) end
    return seconds, seconds
  end
  if w.probe then
    local seconds = w.probed + (w.heard and PATIENCE or FIRST_PATIENCE) - now
    if seconds > 0 then return seconds, 0 end
  end
  if left(w, reserve) >= 1 then return 0, 0 end
  -- A probe must not overtake calls that are under way.
  if w.ends == 0 and w.under_way > 0 and now - w.taken < PATIENCE then
    return w.taken + PATIENCE - now, 0
  end
  if w.ends <= now then return 0, 0 end
  return w.ends - now, w.ends - now
end

-- The first call of a window is a probe: until its answer has come, no other goes.
local function take(w, reserve)
  w.serial = w.serial + 1
  if w.limit and (w.serial == 1 or left(w, reserve) < 1) then
    w.probe, w.probed = w.serial, now
  end
  if w.serial == w.base + 1 or w.probe == w.serial then w.opened = now end
  if w.serial == 1 and w.seconds then w.ends = now + w.seconds end
  w.used, w.under_way, w.taken = w.used + 1, w.under_way + 1, now
  return w.serial
end

local function begin(w, serial, remaining, is_probe, is_fresh)
  local expected = is_probe and w.ends > 0 and w.ends <= now
  local since = (is_fresh and w.base) or (is_probe and serial - 1) or w.mark
  -- Of a limit that was not known before, all calls so far may count.
  if not is_fresh then w.base = serial - 1 end
  w.used = math.max(w.limit - remaining, w.serial - w.base)
  -- Calls from before that are under way may count here.
  if not (is_probe or is_fresh) then w.used = w.limit - remaining + w.under_way end
  -- The end is known only of a window whose first call was seen here.
  local seen = remaining + w.serial - since >= w.limit
  w.began = (seen or expected) and now or nil
  w.first = seen and (is_probe or is_fresh) and w.opened or nil
  w.ends = w.began and length(w) > 0 and now + length(w) or 0
  w.lowest, w.mark, w.refusals = remaining, w.serial, 0
end

local function learn_limit(w, event)
  if event.limit and (not w.heard or event.limit ~= w.limit) then
    w.limit, w.seconds, w.shortest, w.heard = event.limit, event.seconds, 0, true
    return true
  end
  return false
end

local function answered(w, serial, event, is_probe)
  local remaining = math.min(event.remaining, event.limit)
  if learn_limit(w, event) then
    w.began, w.ends = nil, 0
    begin(w, serial, remaining, is_probe, true)
  elseif is_probe or (serial > w.mark and remaining >= (w.lowest or 0)) then
    begin(w, serial, remaining, is_probe, false)
    if is_probe and remaining == 0 then
      w.ends = now + math.min(SLOWEST, w.limit > 0 and length(w) / w.limit or SLOWEST)
    end
  else
    w.used = math.max(w.used, w.limit - remaining)
    if remaining < (w.lowest or math.huge) then w.lowest, w.mark = remaining, w.serial end
  end
  if event.reset then
    local ends = now + event.reset + ROUNDING
    w.ends = w.ends > 0 and math.min(w.ends, ends) or ends
  end
end

local function throttled(w, event)
  learn_limit(w, event)
  -- What comes of calls from before says nothing more: this window is used up.
  w.used, w.lowest, w.mark, w.base = w.limit or 0, 0, w.serial, w.serial
  if event.wait then
    w.gate = math.max(w.gate, now + event.wait)
    w.ends = now + event.wait + ROUNDING
    if w.began then
      if w.seconds and w.ends < w.began + w.seconds then w.seconds = nil end
      if w.first and w.refusals == 0 then  -- A window lasts whole seconds.
        local longest = math.ceil(w.ends - w.first) - 1
        w.ends = math.max(w.gate, math.min(w.ends, w.began + longest))
      end
      local sent = now - event.age - w.began
      w.shortest = math.max(w.shortest, sent + event.wait - ROUNDING)
    end
  else
    w.ends = now + math.min(LONGEST_PAUSE, SLOWEST * 2 ^ w.refusals)
    w.gate = math.max(w.gate, w.ends)
  end
  w.refusals = w.refusals + 1
end

for _, event in ipairs(input.events) do
  if event.told and not event.serials[event.told] then
    -- It was let go before this limit was known: it tells nothing of a new window.
    local w = window(event.told)
    event.serials[event.told] = w.heard and w.mark or take(w, 0)
  end
  for name, serial in pairs(event.serials) do
    local w = window(name)
    local is_probe = w.probe == serial
    w.under_way = is_probe and 0 or math.max(0, w.under_way - 1)
    if is_probe then w.probe = nil end
    if serial > w.base then
      if name == event.told and event.throttled then
        throttled(w, event)
      elseif name == event.told and event.remaining then
        answered(w, serial, event, is_probe)
      elseif event.throttled or not event.sent then
        w.used = math.max(0, w.used - 1)
      elseif is_probe and not w.heard then
        begin(w, serial, w.limit - 1, true, false)  -- A server that tells nothing: count without it.
      end
    end
  end
end

-- The processes in the order in which they came, and when each of them asks again.
local function queue(name)
  local current = {}
  for _, each in ipairs(state.queues[name] or {}) do
    if each[2] + GRACE >= now then current[#current + 1] = each end
  end
  state.queues[name] = current
  return current
end

local function position(waiting)
  for i, each in ipairs(waiting) do
    if each[1] == input.process then return i end
  end
  waiting[#waiting + 1] = {input.process, now}
  return #waiting
end

-- Each process in the queue gets an equal share of what is left, in turn.
local function serve(request)
  local reserve, windows, heard = request.reserve, {}, false
  for _, each in ipairs(request.windows) do
    local w = window(each.name, each.limit, each.seconds)
    windows[#windows + 1] = {each.name, w}
    heard = heard or w.heard
  end
  local function holds()
    local seconds, at_least = 0, 0
    for _, each in ipairs(windows) do
      local w = each[2]
      -- Where answers tell of one limit only, the shared one is none to be careful about.
      if w.heard or each[1] ~= 'shared' or not heard or w.gate > now then
        local s, a = hold(w, reserve)
        seconds, at_least = math.max(seconds, s), math.max(at_least, a)
      end
    end
    return seconds, at_least
  end
  local function room()
    local least = math.huge
    for _, each in ipairs(windows) do
      if each[2].heard or not heard then least = math.min(least, left(each[2], reserve)) end
    end
    return math.max(1, least)
  end

  local first = queue(request.group)
  local waiting = reserve > 0 and queue(request.group .. ' in the background') or first
  local before = waiting ~= first and #first or 0
  local place = position(waiting)
  local permits = {}
  if holds() <= 0 then
    local free = room()
    local share = math.min(request.calls, free - (place - 1) - before, math.ceil(free / #waiting))
    while #permits < share and holds() <= 0 do
      local serials = {}
      for _, each in ipairs(windows) do serials[each[1]] = take(each[2], reserve) end
      permits[#permits + 1] = serials
    end
  end
  if #permits > 0 then table.remove(waiting, place) end
  if #permits == request.calls then return {permits = permits, wait = 0, at_least = 0} end

  place = position(waiting)
  local ahead = place - 1 + before
  local lead = windows[1][2]  -- The window that decides when the next call can go.
  for _, each in ipairs(windows) do
    local w = each[2]
    if w.heard and (not lead.heard or left(w, reserve) < left(lead, reserve)) then lead = w end
  end
  local probing = 4 * input.poll
  local seconds, at_least = holds()
  if seconds <= 0 and ahead >= room() then
    -- What is left is for those in front.
    at_least, ahead = math.max(0, lead.ends - now), ahead - room()
  end
  local wait
  if at_least > 0 then
    -- The first one finds out whether the window has begun, and the others come a bit later.
    local limit = math.max(1, lead.limit or 1)
    local behind = ahead % limit
    wait = at_least + math.floor(ahead / limit) * (math.max(1, length(lead)) + probing)
    if behind > 0 then wait = wait + probing + STEP * behind end
  else
    wait = input.poll * (1 + ahead / 50)
    if seconds > 0 then wait = math.min(wait, seconds) end
  end
  waiting[place][2] = now + wait
  return {permits = permits, wait = wait, at_least = at_least}
end

local replies = {}
for i, request in ipairs(input.requests) do replies[i] = serve(request) end
if #replies == 0 then
  for name, waiting in pairs(state.queues) do
    local others = {}
    for _, each in ipairs(waiting) do
      if each[1] ~= input.process then others[#others + 1] = each end
    end
    state.queues[name] = others
  end
end
redis.call('SET', KEYS[1], cjson.encode(state), 'EX', FORGOTTEN)
return cjson.encode(replies)
