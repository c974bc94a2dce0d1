/* Waits that a CancellationToken may end, in the queue of a WaitGroup (src/GoSync/WaitGroupCore.cs) or, with MUTEX, of a Mutex
 * (src/GoSync/MutexCore.cs). The queue is in permitqueue.pml, the RWMutex in rwmutex.pml.
 *
 * The first TOKENS of WAITERS have a token each, which is cancelled at any time, before the wait begins included, or never. A group of one
 * may never come to zero. Of the mutex there is a holder, which unlocks; whether a waiter has waited for too long is left open. A group
 * that is used again before all have returned is a misuse, which waitgroup.pml has.
 *
 * Shown: a wait ends once, as cancelled or as woken; nobody sleeps whose token was cancelled or who was released; none is woken twice; the
 * others do not notice (no panic, no two owners of a mutex); afterwards no permit, no count and no place in the queue is left.
 *
 * BUG puts a fault in, which must be found: 1 a waiter leaves though its release is under way; 2 a token that was cancelled before the
 * waiter came to the queue is not looked at again; 3 a release takes the place of a cancelled waiter for a waiter; 4 a cancelled waiter
 * is not taken out of the counts; 5 (MUTEX) the last waiter leaves a starving mutex that has no owner. */

#ifndef WAITERS
#define WAITERS 3
#endif
#ifndef TOKENS
#define TOKENS 2
#endif
#ifndef BUG
#define BUG 0
#endif
#define QUEUES 1
#define HAS_TOKEN(w) (w < TOKENS)

/* The owner. */
byte waiters;
#ifdef MUTEX
bool locked = true, wokenBit, starving;
byte inside;
#else
byte counter = 1, released;
bool retired;
#endif

inline TryLeave(q, w) {
#ifdef MUTEX
  left = !(waiters == 0 || waiters == 1 && starving && !locked && BUG != 5);
  if
  :: left && BUG != 4 ->
    waiters--;
    if
    :: waiters == 0 -> starving = false
    :: else
    fi
  :: else
  fi
#else
  left = (counter != 0 && waiters != 0 || BUG == 1);
  if
  :: left && BUG != 4 && waiters != 0 -> waiters--
  :: else
  fi
#endif
}

#include "permitqueue.pml"

#ifdef MUTEX

/* won = the lock is held; else the caller is counted as a waiter. */
inline Attempt() {
  d_step {
    won = !locked && !starving;
    if
    :: starves && locked -> starving = true
    :: else
    fi;
    if
    :: !starving || won -> locked = true
    :: else
    fi;
    if
    :: !won -> waiters++
    :: else
    fi;
    if
    :: awoke -> assert(wokenBit); wokenBit = false
    :: else
    fi
  }
}

inline Unlock() {
  d_step {
    assert(locked && inside == 1);
    inside--;
    locked = false;
    isStarving = starving
  }
  if
  :: isStarving -> Release(0, true)
  :: else ->
    d_step {
      won = (waiters != 0 && !locked && !wokenBit && !starving);
      if
      :: won -> waiters--; wokenBit = true
      :: else
      fi
    }
    if
    :: won -> Release(0, false)
    :: else
    fi
  fi
}

proctype Waiter(byte w) {
  byte first, turn;
  bool won, left, starves, awoke, again, isStarving;

  Attempt();
  do
  :: won -> woken++; inside++; assert(inside == 1); Unlock(); break
  :: else ->
    Acquire(0, w, again);
    again = true;
    if
    :: isWithdrawn[w] -> cancelled++; break
    :: else
    fi;
    if
    :: starves = true
    :: true
    fi;
    d_step {
      isStarving = starving;
      if
      :: isStarving ->
        assert(!locked && !wokenBit && waiters != 0);
        if
        :: !starves || !AWAITS(w) || waiters == 1 -> starving = false
        :: else
        fi;
        locked = true;
        waiters--;
        won = true
      :: else
      fi
    }
    if
    :: isStarving
    :: else -> awoke = true; Attempt(); awoke = false
    fi
  od;
  ended++
}

proctype Owner() {
  byte first;
  bool won, isStarving;

  inside = 1;
  Unlock();
}

#define NOTHING_LEFT (waiters == 0 && !locked && !wokenBit && !starving && inside == 0)
#define ALL_RELEASED true

#else

/* Whether to retire is decided under the core's lock: of what is used there only the state is used elsewhere. */
byte wokenOnTheWay;

inline RetireIfIdle() {
  d_step {
    if
    :: wokenOnTheWay == 0 && counter == 0 && waiters == 0 -> retired = true
    :: else
    fi
  }
}

proctype Waiter(byte w) {
  byte first, turn;
  bool won, left, mustSleep;

  d_step {
    mustSleep = !retired && counter != 0;
    if
    :: mustSleep -> waiters++
    :: else
    fi
  }
  if
  :: !mustSleep ->
    RetireIfIdle();
    woken++
  :: else ->
    Acquire(0, w, false);
    if
    :: isWithdrawn[w] -> cancelled++
    :: else ->
      assert(counter == 0 && waiters == 0);
      d_step { assert(wokenOnTheWay > 0); wokenOnTheWay-- }
      RetireIfIdle();
      woken++
    fi
  fi;
  ended++
}

/* Add(-1), or nothing. */
proctype Owner() {
  byte first, waking;

  if
  :: goto done
  :: true
  fi;
  d_step { counter--; waking = waiters }
  if
  :: waking == 0 -> RetireIfIdle()
  :: else ->
    assert(counter == 0 && waiters == waking);
    d_step { wokenOnTheWay = wokenOnTheWay + waking; waiters = 0 }
    do
    :: waking > 0 -> Release(0, false); waking--
    :: else -> break
    od
  fi;
  released++;
done:
}

#define NOTHING_LEFT (retired == (counter == 0) && waiters == 0 && wokenOnTheWay == 0)
#define ALL_RELEASED (released == 1)

#endif

/* Cancels a token, or nothing. */
proctype Canceller(byte w) {
  byte first, turn;
  bool left;

  if
  :: Cancel(0, w)
  :: true
  fi
}

/* Nothing moves any more. */
active proctype Watch() {
  byte i;

  timeout;
  for (i : 0 .. WAITERS - 1) {
    assert(goroutine[i] == RUNNING || !(ALL_RELEASED || HAS_TOKEN(i) && isRequested[i]))
  }
  assert(cancelled + woken == ended);
  if
  :: ended == WAITERS -> assert(NOTHING_LEFT && permits[0] == 0 && withdrawn[0] == len(queue[0]))
  :: else -> assert(permits[0] == 0 && len(queue[0]) - withdrawn[0] == WAITERS - ended)
  fi
}

init {
  byte i;
  atomic {
    run Owner();
    for (i : 0 .. WAITERS - 1) { run Waiter(i) }
    for (i : 0 .. TOKENS - 1) { run Canceller(i) }
  }
}
