/* How a processor changes hands: src/GoRuntime/Scheduling/Worker.cs (the gate), SystemMonitor.cs (TakeProcessor, ReleaseWork),
 * Worker.Loop.cs (a goroutine that runs without a processor, one that blocks its thread) and Scheduler.Threads.cs (a thread that the system
 * refuses).
 *
 * Beside scheduler.pml this one is coarse where that one is fine: a processor has only the RunNext slot, what is displaced goes to the
 * global queue, nobody spins, and what happens under the scheduler's lock is one step. The monitor acts ACTS times, at any time, on any
 * processor: it takes it, or what is in its slot. The system refuses REFUSALS threads.
 *
 * Each goroutine releases a permit and acquires one, in any order; an acquisition awaits or blocks its thread.
 *
 * What a worker has written to _inside the monitor may see late: visible is what it sees. A barrier makes it what was written.
 *
 * Shown: nobody uses a processor beside another; each has one owner, or is idle; a worker whose processor was taken keeps away from it;
 * nothing that could run is left when all threads sleep; a deadlock is reported if and only if there is one.
 *
 * BREAK leaves something out, which must be found: 1 the monitor's barrier; 2 the second look at the gate of a worker that has waited at
 * it; 3 that a goroutine without a processor counts as work from outside; 4 that a refused thread's work goes to the global queue; 5 the
 * look for a deadlock of one whose thread was refused; 6 that the monitor keeps the owner out until what it has taken from the slot is in
 * the global queue; 7 that a worker is inside from before its thread has started. */

#ifndef P
#define P 2
#endif
#ifndef G
#define G 2
#endif
#ifndef ACTS
#define ACTS 1
#endif
#ifndef REFUSALS
#define REFUSALS 0
#endif
#ifndef BREAK
#define BREAK 0
#endif
#define M (P + G + ACTS)
#define NONE 255

#define RUNNABLE 0
#define RUNNING 1
#define PARKING 2
#define PENDING 3
#define PARKED 4
#define DEAD 5

byte runNext[P] = NONE;
byte owner[P] = NONE;
bit idle[P];
bit using[P];
byte idleCount;
chan global = [G] of { byte };

bit isIdle[M];
byte threads;
byte assigned[M] = NONE;
byte processor[M] = NONE;
bit inside[M], visible[M], gate[M], runsWithout[M];
byte outside, refused;

byte state[G];
byte thread[G] = NONE;
bit mayRelease[G], mayAcquire[G];
chan waiters = [G] of { byte };
byte permits;
bool reported;

#if G == 2
#define ALL_DEAD (state[0] == DEAD && state[1] == DEAD)
#define STOPPED(g) (state[g] == DEAD || state[g] == PARKED)
#define ALL_STOPPED (STOPPED(0) && STOPPED(1))
#else
#define ALL_DEAD (state[0] == DEAD && state[1] == DEAD && state[2] == DEAD)
#define STOPPED(g) (state[g] == DEAD || state[g] == PARKED)
#define ALL_STOPPED (STOPPED(0) && STOPPED(1) && STOPPED(2))
#endif

/* In a d_step. */
inline PushIdle(q) {
  assert(runNext[q] == NONE && !idle[q]);
  owner[q] = NONE;
  idle[q] = 1;
  idleCount++
}

/* In a d_step: q = an idle processor or NONE. */
inline PopIdle(q) {
  q = 0;
  do
  :: q < P && !idle[q] -> q++
  :: else -> break
  od;
  if
  :: q < P -> idle[q] = 0; idleCount--
  :: else -> q = NONE
  fi
}

/* In a d_step. */
inline Assign(w, q) {
  assert(assigned[w] == NONE);
  owner[q] = w;
  assigned[w] = q
}

inline CheckDeadlock() {
  d_step {
    if
    :: idleCount == P && len(global) == 0 && outside == 0 && !ALL_DEAD ->
      assert(ALL_STOPPED && permits == 0);
      reported = true
    :: else
    fi
  }
}

/* Takes runNext for the global queue, and gives the processor to a blocked thread that is to go on, or back. */
inline DoWithoutThread(q) {
  d_step {
    if
    :: runNext[q] != NONE && BREAK != 4 -> global!runNext[q]
    :: else
    fi;
    runNext[q] = NONE;
    owner[q] = NONE;
    other = NONE;
    turn = len(global);
    do
    :: turn > 0 ->
      global?other2;
      if
      :: other == NONE && thread[other2] != NONE -> other = thread[other2]
      :: else -> global!other2
      fi;
      turn--
    :: else -> break
    od;
    other2 = 0;
    if
    :: other != NONE -> Assign(other, q); other = 0; turn = 0
    :: else -> PushIdle(q); other = 0; turn = (idleCount == P && len(global) == 0)
    fi
  }
  if
  :: turn && BREAK != 5 -> turn = 0; CheckDeadlock()
  :: else -> turn = 0
  fi
}

inline StartWorker(q) {
  d_step {
    other = 0;
    do
    :: other < M && !isIdle[other] -> other++
    :: else -> break
    od;
    if
    :: other < M -> isIdle[other] = 0; Assign(other, q); other = 0
    :: else -> other = NONE
    fi
  }
  if
  :: other == NONE ->
    if
    :: atomic {
        assert(threads < M);
        inside[threads] = (BREAK != 7);
        visible[threads] = inside[threads];
        Assign(threads, q);
        threads++;
        other = 0
      }
    :: refused < REFUSALS -> refused++; DoWithoutThread(q)
    fi
  :: else
  fi
}

inline WakeWorkerIfNeeded() {
  d_step { PopIdle(free) }
  if
  :: free != NONE -> StartWorker(free); free = 0
  :: else -> free = 0
  fi
}

inline HandOff(q) {
  d_step {
    found = (runNext[q] != NONE || len(global) != 0);
    if
    :: !found -> PushIdle(q)
    :: else
    fi
  }
  if
  :: found -> found = 0; StartWorker(q)
  :: !found && idleCount == P -> CheckDeadlock()
  :: else
  fi
}

inline EndOutsideWork() {
  outside--;
  if
  :: outside == 0 && idleCount == P -> CheckDeadlock()
  :: else
  fi
}

inline Enter() {
  inside[id] = 1;
  do
  :: !gate[id] -> break
  :: else ->
    atomic { inside[id] = 0; visible[id] = 0 }
    !gate[id];
    atomic { inside[id] = 1; visible[id] = 1 }
    if
    :: BREAK == 2 -> break
    :: BREAK != 2
    fi
  od
}

#define LEAVE inside[id] = 0; visible[id] = 0

/* The start and the end of what the owner or the monitor does to a processor. */
#define BEGIN_USE(q) assert(!using[q] && !idle[q]); using[q] = 1
#define END_USE(q) using[q] = 0

/* Makes a goroutine ready that was taken out of the queue of waiters. */
inline Ready() {
  d_step {
    if
    :: state[woken] == PARKING -> state[woken] = PENDING; woken = NONE
    :: else -> assert(state[woken] == PARKED); state[woken] = RUNNABLE
    fi
  }
  if
  :: woken != NONE ->
    Enter();
    p = processor[id];
    if
    :: p != NONE ->
      d_step {
        BEGIN_USE(p);
        found = (runNext[p] != NONE);
        if
        :: found -> global!runNext[p]
        :: else
        fi;
        runNext[p] = woken;
        woken = 0
      }
      atomic { END_USE(p); LEAVE }
      if
      :: found -> found = 0; WakeWorkerIfNeeded()
      :: else
      fi
    :: else ->
      atomic { LEAVE; global!woken; woken = 0 }
      WakeWorkerIfNeeded()
    fi;
    p = 0
  :: else -> woken = 0
  fi
}

/* won with a permit; else the goroutine stands in the queue. */
inline TryAcquire() {
  mayAcquire[g];
  won = (permits > 0);
  if
  :: won -> permits--; mayAcquire[g] = 0
  :: else -> state[g] = PARKING; waiters!g
  fi
}

#define COMMIT_PARK \
  won = (state[g] == PARKING); \
  if \
  :: won -> state[g] = PARKED \
  :: else -> assert(state[g] == PENDING) \
  fi

proctype Worker(byte id) {
  byte p, g, woken, other, other2, free, turn;
  bool won, found, again;

sleep:
end:
  assigned[id] != NONE;
  inside[id] = 1;
  d_step {
    assert(processor[id] == NONE && threads > id);
    processor[id] = assigned[id];
    assigned[id] = NONE
  }

find:
  atomic { p = processor[id]; BEGIN_USE(p); g = runNext[p]; runNext[p] = NONE }
  END_USE(p);
  d_step {
    if
    :: g == NONE && len(global) > 0 -> global?g
    :: g == NONE && len(global) == 0 -> processor[id] = NONE; PushIdle(p); isIdle[id] = 1
    :: else
    fi;
    p = 0
  }
  if
  :: g == NONE ->
    g = 0;
    if
    :: len(global) != 0 -> WakeWorkerIfNeeded()
    :: len(global) == 0 && idleCount == P -> CheckDeadlock()
    :: else
    fi;
    goto sleep
  :: else
  fi;

execute:
  if
  :: thread[g] != NONE ->
    d_step {
      p = processor[id];
      processor[id] = NONE;
      assert(thread[g] != id && state[g] == RUNNABLE);
      Assign(thread[g], p);
      p = 0;
      g = 0
    }
    goto acquire
  :: else
  fi;
  d_step { assert(state[g] == RUNNABLE || state[g] == PENDING); state[g] = RUNNING; LEAVE }

body:
  do
  :: atomic {
      mayRelease[g] ->
      mayRelease[g] = 0;
      if
      :: len(waiters) > 0 -> waiters?woken
      :: else -> woken = NONE
      fi;
      permits++
    }
    if
    :: woken != NONE -> Ready()
    :: else -> woken = 0
    fi
  :: atomic { TryAcquire() } /* awaiting */
    if
    :: won -> won = 0
    :: else -> break
    fi
  :: atomic { TryAcquire() } /* blocking */
    if
    :: won -> won = 0
    :: else ->
      d_step { thread[g] = id; COMMIT_PARK }
      if
      :: won ->
        won = 0;
        Enter();
        atomic { p = processor[id]; processor[id] = NONE }
        if
        :: p != NONE -> HandOff(p)
        :: else -> WakeWorkerIfNeeded()
        fi;
        p = 0;
        if
        :: runsWithout[id] -> runsWithout[id] = 0; EndOutsideWork()
        :: else
        fi;
endBlocked:
        assigned[id] != NONE;
        d_step {
          processor[id] = assigned[id];
          assigned[id] = NONE;
          thread[g] = NONE;
          state[g] = RUNNING;
          LEAVE
        }
      :: else -> d_step { thread[g] = NONE; state[g] = RUNNING }
      fi
    fi
  :: atomic { !mayRelease[g] && !mayAcquire[g] -> state[g] = DEAD }; break
  od;

  /* It has come back to its worker: dead or about to park. */
  Enter();
  if
  :: runsWithout[id] ->
    if
    :: state[g] != DEAD ->
      d_step { COMMIT_PARK }
      if
      :: won -> won = 0
      :: else ->
        d_step { state[g] = RUNNABLE; global!g }
        WakeWorkerIfNeeded()
      fi
    :: else
    fi;
    g = 0;
    runsWithout[id] = 0;
    if
    :: BREAK != 3 -> EndOutsideWork()
    :: else
    fi;
    goto acquire
  :: else
  fi;
  if
  :: state[g] == DEAD -> goto find
  :: else
  fi;
  d_step { COMMIT_PARK }
  if
  :: won -> won = 0; goto find
  :: else -> goto execute
  fi;

  /* An idle processor, or sleep. */
acquire:
  atomic {
    assert(processor[id] == NONE);
    PopIdle(free);
    again = (free != NONE);
    if
    :: again -> owner[free] = id; processor[id] = free
    :: else -> isIdle[id] = 1
    fi;
    free = 0
  }
  if
  :: again -> again = 0; goto find
  :: else -> goto sleep
  fi
}

/* Looks at any processor at any time. */
active proctype Monitor() {
  byte q, w, next, other, other2, free, turn, acts;
  bool found, takes;

end:
  do
  :: acts < ACTS && !ALL_DEAD ->
    atomic {
      acts++;
      if
      :: q = 0
      :: P > 1 -> q = P - 1
      fi;
      w = owner[q]
    }
    if
    :: w != NONE ->
      gate[w] = 1;
      d_step {
        if
        :: BREAK != 1 -> visible[w] = inside[w]
        :: else
        fi
      }
      if
      :: visible[w] -> gate[w] = 0; goto looked
      :: else
      fi;
      if
      :: processor[w] != q -> gate[w] = 0
      :: processor[w] == q -> /* ReleaseWork */
        d_step { BEGIN_USE(q); next = runNext[q]; runNext[q] = NONE }
        END_USE(q);
        if
        :: BREAK == 6 -> gate[w] = 0
        :: else
        fi;
        if
        :: next != NONE -> global!next; gate[w] = 0; WakeWorkerIfNeeded()
        :: else -> gate[w] = 0
        fi;
        next = 0
      :: processor[w] == q -> /* TakeProcessor */
        d_step {
          assert(!using[q]);
          if
          :: BREAK != 3 -> outside++
          :: else
          fi;
          processor[w] = NONE;
          runsWithout[w] = 1;
          owner[q] = NONE
        }
        gate[w] = 0;
        HandOff(q)
      fi
    :: else
    fi;
looked:
    q = 0;
    w = 0
  :: idleCount != 0 && len(global) != 0 -> WakeWorkerIfNeeded()
  od
}

active proctype Watch() {
  timeout;
  assert(len(global) == 0 && runNext[0] == NONE && runNext[P - 1] == NONE);
  assert(idleCount == P && outside == 0);
  assert(ALL_DEAD || (reported && ALL_STOPPED))
}

init {
  byte i;
  atomic {
    for (i : 0 .. G - 1) {
      mayRelease[i] = 1;
      mayAcquire[i] = 1;
      if
      :: i != 0 -> global!i
      :: else
      fi
    }
    runNext[0] = 0;
    owner[0] = 0;
    for (i : 1 .. P - 1) { idle[i] = 1; idleCount++ }
    assigned[0] = 0;
    inside[0] = 1;
    visible[0] = 1;
    threads = 1;
    for (i : 0 .. M - 1) { run Worker(i) }
  }
}
