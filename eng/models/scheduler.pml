/* The scheduler: src/GoRuntime/Scheduling, how goroutines park and are made ready, how threads that block hand their processor on,
 * how workers go to sleep and are woken for new work, and when a deadlock is declared.
 *
 * Each goroutine releases a permit and acquires one, and with YIELDS the first also yields, in any order; an acquisition awaits or
 * blocks its thread. A worker that makes a goroutine ready wakes another one late, so whether it does at a step is left open here, and
 * the monitor may always come before it: MONITOR times it moves what is in a RunNext slot to the global queue. A worker that falls
 * asleep leaves what is in a ring to the ring's owner.
 *
 * What happens under a lock is one step: of what is used there only one thing is used without the lock. Variables that are not needed
 * any more are reset, which halves the states. How the monitor gets at a slot, and that it takes whole processors, is in handoff.pml.
 *
 * Shown: nothing that could run is left when all threads sleep, a goroutine is in one queue at most and woken once, an idle
 * processor has nothing queued, no thread gets a processor while it has one, and a deadlock is reported if and only if all
 * goroutines that are left are parked. BREAK leaves a part of the protocol out, which must be found out: 1 the state Pending, 2 the
 * look again of one that wanted to wake a worker and found no idle processor. */

#ifndef P
#define P 2
#endif
#ifndef G
#define G 2
#endif
#ifndef BREAK
#define BREAK 0
#endif
#ifndef YIELDS
#define YIELDS 0
#endif
#ifndef MONITOR
#define MONITOR 1
#endif
#define M (P + G)
#define NONE 255

#define RUNNABLE 0
#define RUNNING 1
#define PARKING 2
#define PENDING 3
#define PARKED 4
#define DEAD 5

byte runNext[P] = NONE;
chan ring0 = [G] of { byte };
chan ring1 = [G] of { byte };
chan global = [G] of { byte };
bit idle[P];
byte idleCount;
byte spinning;

bit isIdle[M];
byte threads;
byte assigned[M] = NONE;
bit assignedSpinning[M];

byte state[G];
byte thread[G] = NONE;
bit mayRelease[G], mayAcquire[G], mayYield[G];
chan waiters = [G] of { byte };
byte permits;
bool reported;

#define RING_EMPTY(q) ((q == 0 && len(ring0) == 0) || (q == 1 && len(ring1) == 0))
#define ANY_RING (len(ring0) > 0 || len(ring1) > 0)
#if G == 2
#define ALL_DEAD (state[0] == DEAD && state[1] == DEAD)
#define STOPPED(g) (state[g] == DEAD || state[g] == PARKED)
#define ALL_STOPPED (STOPPED(0) && STOPPED(1))
#else
#define ALL_DEAD (state[0] == DEAD && state[1] == DEAD && state[2] == DEAD)
#define STOPPED(g) (state[g] == DEAD || state[g] == PARKED)
#define ALL_STOPPED (STOPPED(0) && STOPPED(1) && STOPPED(2))
#endif

inline Push(q, g) {
  if
  :: q == 0 -> assert(len(ring0) < G); ring0!g
  :: else -> assert(len(ring1) < G); ring1!g
  fi
}

inline PushIdle(q) {
  assert(runNext[q] == NONE && RING_EMPTY(q) && !idle[q]);
  idle[q] = 1;
  idleCount++
}

inline StartWorker(q, spins) {
  d_step {
    other = 0;
    do
    :: other < M && !isIdle[other] -> other++
    :: else -> break
    od;
    if
    :: other < M -> isIdle[other] = 0
    :: else -> other = threads; threads++; assert(other < M)
    fi
  }
  d_step {
    assert(assigned[other] == NONE);
    assignedSpinning[other] = spins;
    assigned[other] = q;
    other = 0
  }
}

inline CheckDeadlock() {
  won = (idleCount == P && len(global) == 0 && spinning == 0);
  if
  :: won && !ALL_DEAD -> assert(ALL_STOPPED && !ANY_RING && permits == 0); reported = true
  :: else
  fi
}

inline WakeWorkerIfNeeded() {
  do
  :: idleCount != 0 && spinning == 0 ->
    atomic {
      won = (spinning == 0);
      if
      :: won -> spinning = 1
      :: else -> break
      fi
    }
    d_step {
      free = 0;
      do
      :: free < P && !idle[free] -> free++
      :: else -> break
      od;
      if
      :: free < P -> idle[free] = 0; idleCount--
      :: else -> free = NONE
      fi
    }
    if
    :: free != NONE -> StartWorker(free, 1); break
    :: else ->
      spinning--;
      if
      :: BREAK == 2 -> break
      :: BREAK != 2 && len(global) > 0
      :: else ->
        if
        :: idleCount == P -> CheckDeadlock()
        :: else
        fi;
        break
      fi
    fi
  :: else -> break
  od;
  skip
}

inline HandOff(q) {
  if
  :: runNext[q] != NONE || !RING_EMPTY(q) || (len(global) > 0) -> StartWorker(q, 0)
  :: else ->
    d_step {
      won = (len(global) > 0);
      if
      :: won
      :: else -> PushIdle(q); allIdle = (idleCount == P)
      fi
    }
    if
    :: won -> StartWorker(q, 0)
    :: else ->
      if
      :: ANY_RING -> WakeWorkerIfNeeded()
      :: else
      fi;
      if
      :: allIdle -> CheckDeadlock()
      :: else
      fi
    fi
  fi
}

/* Into the RunNext slot; what was there goes to the ring. */
inline Enqueue(q, g) {
  d_step {
    assert(state[g] == RUNNABLE);
    if
    :: runNext[q] != NONE -> Push(q, runNext[q])
    :: else
    fi;
    runNext[q] = g;
    g = 0
  }
}

inline Release() {
  d_step {
    if
    :: len(waiters) > 0 -> waiters?woken
    :: else -> woken = NONE
    fi;
    permits++
  }
  if
  :: woken != NONE ->
    d_step {
      if
      :: state[woken] == PARKING && BREAK != 1 -> state[woken] = PENDING; woken = NONE
      :: else -> assert(BREAK == 1 || state[woken] == PARKED); state[woken] = RUNNABLE
      fi
    }
    if
    :: woken != NONE -> Enqueue(p, woken)
    :: else
    fi
  :: else
  fi
}

/* won with a permit; else the goroutine stands in the queue. */
inline TryAcquire() {
  state[g] = PARKING;
  d_step {
    won = (permits > 0);
    if
    :: won -> permits--; state[g] = RUNNING; mayAcquire[g] = 0
    :: else -> waiters!g
    fi
  }
}

inline CommitPark() {
  d_step {
    won = (state[g] == PARKING);
    if
    :: won -> state[g] = PARKED
    :: else
    fi
  }
}

proctype Worker(byte id) {
  byte p = NONE, g, woken, other, free;
  bool spins, won, allIdle;

sleep:
end:
  assigned[id] != NONE;
  d_step { assert(p == NONE); p = assigned[id]; assigned[id] = NONE; spins = assignedSpinning[id] }

find:
  if
  :: !RING_EMPTY(p) -> WakeWorkerIfNeeded()
  :: true
  fi;
  d_step {
    woken = 0; other = 0; free = 0; won = false; allIdle = false;
    g = runNext[p];
    if
    :: g != NONE -> runNext[p] = NONE
    :: g == NONE && p == 0 && len(ring0) > 0 -> ring0?g
    :: g == NONE && p == 1 && len(ring1) > 0 -> ring1?g
    :: else
    fi
  }
  if
  :: g == NONE && len(global) > 0 ->
    if
    :: atomic { len(global) > 0 -> global?g }
    :: len(global) == 0
    fi
  :: else
  fi;
  if
  :: g == NONE && !spins && 2 * spinning < P - idleCount -> spinning++; spins = true
  :: else
  fi;
  if
  :: g == NONE && spins ->
    if
    :: atomic { p != 0 && len(ring0) > 0 -> ring0?g }
    :: atomic { p != 1 && len(ring1) > 0 -> ring1?g }
    :: !(p != 0 && len(ring0) > 0) && !(p != 1 && len(ring1) > 0)
    fi
  :: else
  fi;
  if
  :: g == NONE ->
    d_step {
      if
      :: len(global) > 0 -> global?g
      :: else -> PushIdle(p); p = NONE; isIdle[id] = 1
      fi
    }
    if
    :: g != NONE
    :: else ->
      if
      :: spins -> spins = false; spinning--
      :: else
      fi;
      if
      :: len(global) > 0 -> WakeWorkerIfNeeded()
      :: !ANY_RING && len(global) == 0 && idleCount == P -> CheckDeadlock()
      :: else
      fi;
      goto sleep
    fi
  :: else
  fi;
  if
  :: spins ->
    spins = false;
    spinning--;
    WakeWorkerIfNeeded()
  :: else
  fi;

execute:
  if
  :: thread[g] != NONE ->
    d_step {
      assert(thread[g] != id && assigned[thread[g]] == NONE);
      assignedSpinning[thread[g]] = 0;
      assigned[thread[g]] = p;
      p = NONE
    }
    /* AcquireOrSleep: an idle processor, or sleep. */
    d_step {
      free = 0;
      do
      :: free < P && !idle[free] -> free++
      :: else -> break
      od;
      if
      :: free < P -> idle[free] = 0; idleCount--; p = free
      :: else -> isIdle[id] = 1
      fi;
      g = NONE; other = 0; free = 0; won = false
    }
    if
    :: p != NONE -> goto find
    :: else -> goto sleep
    fi
  :: else
  fi;
  d_step { assert(state[g] == RUNNABLE || state[g] == PENDING); state[g] = RUNNING }

body:
  do
  :: mayRelease[g] -> mayRelease[g] = 0; Release()
  :: mayYield[g] ->
    mayYield[g] = 0;
    state[g] = RUNNABLE;
    global!g;
    goto find
  :: mayAcquire[g] -> /* awaiting */
    TryAcquire();
    if
    :: won
    :: else ->
      CommitPark();
      if
      :: won -> goto find
      :: else -> goto execute
      fi
    fi
  :: mayAcquire[g] -> /* blocking */
    TryAcquire();
    if
    :: won
    :: else ->
      thread[g] = id;
      CommitPark();
      if
      :: won ->
        free = p;
        p = NONE;
        HandOff(free);
endBlocked:
        assigned[id] != NONE;
        d_step { p = assigned[id]; assigned[id] = NONE }
      :: else
      fi;
      d_step { thread[g] = NONE; state[g] = RUNNING }
    fi
  :: !mayRelease[g] && !mayAcquire[g] && !mayYield[g] -> state[g] = DEAD; goto find
  od
}

/* Moves what waits in a RunNext slot to where an idle worker finds it, MONITOR times at most. */
active proctype Monitor() {
  byte q, other, free, acts;
  bool won;
end:
  do
  :: acts < MONITOR && idleCount != 0 && (runNext[0] != NONE || (P > 1 && runNext[P - 1] != NONE)) ->
    atomic {
      q = (runNext[0] != NONE -> 0 : P - 1);
      if
      :: runNext[q] != NONE && len(global) < G -> global!runNext[q]; runNext[q] = NONE
      :: else
      fi
    }
    acts++;
    WakeWorkerIfNeeded()
  od
}

active proctype Watch() {
  timeout;
  assert(!ANY_RING && len(global) == 0 && runNext[0] == NONE && runNext[P - 1] == NONE);
  assert(spinning == 0 && idleCount == P);
  assert(ALL_DEAD || (reported && ALL_STOPPED))
}

init {
  byte i;
  atomic {
    for (i : 0 .. G - 1) {
      mayRelease[i] = 1;
      mayAcquire[i] = 1;
      mayYield[i] = (YIELDS && i == 0);
      if
      :: i != 0 -> ring0!i
      :: else
      fi
    }
    runNext[0] = 0;
    for (i : 1 .. P - 1) { idle[i] = 1; idleCount++ }
    assigned[0] = 0;
    threads = 1;
    for (i : 0 .. M - 1) { run Worker(i) }
  }
}
