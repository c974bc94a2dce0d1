/* Waits that a CancellationToken may end: src/GoRuntime/Semaphores/PermitQueue.cs and CancellableWait.cs, with one of their owners, the
 * WaitGroup (src/GoSync/WaitGroupCore.cs) or, with MUTEX, the Mutex (src/GoSync/MutexCore.cs).
 *
 * The first TOKENS of WAITERS have a token each, which is cancelled at any time, before the wait begins included, or never. A group of one
 * may never come to zero. Waiters stand in one queue, every other one in the awaiting form: its thread goes away, and somebody resumes it
 * (resume) once it is made ready. Of the mutex there is a holder, which unlocks. What a waiter has waited for too long is left open.
 *
 * What happens under the queue's lock is one step: of what is used there only the owner's state is used elsewhere, and that in one atomic
 * operation. A group that is used again before all have returned is a misuse, which waitgroup.pml has.
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
/* How many places of cancelled waiters the queue keeps before it removes them; more are removed if they are the majority. */
#ifndef FEW
#define FEW 1
#endif

#define RUNNING 0
#define PARKING 1
#define PENDING 2
#define PARKED 3
#define RUNNABLE 4

#define NOBODY WAITERS
#define HAS_TOKEN(w) (w < TOKENS)
#define AWAITS(w) (w % 2 == 1)

/* The queue. */
byte permits, withdrawn;
chan queue = [WAITERS] of { byte };
bool isQueued[WAITERS], isRequested[WAITERS], isWithdrawn[WAITERS];

byte goroutine[WAITERS];
bool resume[WAITERS], ticket[WAITERS];
byte cancelled, woken, ended;

/* The owner. */
byte waiters;
#ifdef MUTEX
bool locked = true, wokenBit, starving;
byte inside;
#else
byte counter = 1, released;
bool retired;
#endif

/* left = whether the waiter has been taken out of the owner's counts: one atomic operation. */
inline TryLeave() {
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

inline Ready(g) {
  d_step {
    if
    :: goroutine[g] == PARKING -> goroutine[g] = PENDING
    :: else -> assert(goroutine[g] == PARKED); goroutine[g] = RUNNABLE
    fi
  }
}

inline Release(handOff) {
  d_step {
    first = NOBODY;
    do
    :: first == NOBODY && len(queue) > 0 ->
      queue?first;
      if
      :: HAS_TOKEN(first) && BUG != 3 ->
        if
        :: isQueued[first] -> isQueued[first] = false
        :: else -> withdrawn--; first = NOBODY
        fi
      :: else
      fi
    :: else -> break
    od;
    if
    :: first != NOBODY && handOff && permits == 0 -> ticket[first] = true
    :: else -> permits++
    fi
  }
  if
  :: first != NOBODY -> Ready(first)
  :: else
  fi
}

inline Cancel(w) {
  d_step {
    left = false;
    isRequested[w] = true;
    if
    :: isQueued[w] -> TryLeave()
    :: else
    fi;
    if
    :: left ->
      isQueued[w] = false;
      isWithdrawn[w] = true;
      withdrawn++;
      if
      :: withdrawn > FEW && withdrawn > len(queue) / 2 ->
        turn = len(queue);
        do
        :: turn > 0 ->
          queue?first;
          turn--;
          if
          :: HAS_TOKEN(first) && !isQueued[first] -> withdrawn--
          :: else -> queue!first
          fi
        :: else -> break
        od;
        assert(withdrawn == 0)
      :: else
      fi
    :: else
    fi
  }
  if
  :: left -> Ready(w)
  :: else
  fi
}

/* Returns with a permit or withdrawn. */
inline Acquire(w, lifo) {
  do
  :: goroutine[w] = PARKING;
    d_step {
      left = false;
      won = (permits > 0);
      if
      :: won -> permits--
      :: !won && HAS_TOKEN(w) && isRequested[w] && BUG != 2 -> TryLeave(); isWithdrawn[w] = left
      :: else
      fi;
      if
      :: won || left
      :: else ->
        isQueued[w] = HAS_TOKEN(w);
        if
        :: !lifo -> queue!w
        :: else ->
          turn = len(queue);
          queue!w;
          do
          :: turn > 0 -> queue?first; queue!first; turn--
          :: else -> break
          od
        fi
      fi
    }
    if
    :: won || left -> goroutine[w] = RUNNING; break
    :: else
    fi;
    if
    :: AWAITS(w) -> assert(!resume[w]); resume[w] = true
    :: else
    fi;
    d_step {
      if
      :: goroutine[w] == PARKING -> goroutine[w] = PARKED
      :: else -> assert(goroutine[w] == PENDING); goroutine[w] = RUNNABLE
      fi
    }
endAsleep:
    goroutine[w] == RUNNABLE;
    if
    :: AWAITS(w) -> assert(resume[w]); resume[w] = false
    :: else
    fi;
    goroutine[w] = RUNNING;
    d_step {
      won = ticket[w];
      ticket[w] = false
    }
    if
    :: won || HAS_TOKEN(w) && isWithdrawn[w] -> break
    :: else
    fi
  od
}

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
  :: isStarving -> Release(true)
  :: else ->
    d_step {
      won = (waiters != 0 && !locked && !wokenBit && !starving);
      if
      :: won -> waiters--; wokenBit = true
      :: else
      fi
    }
    if
    :: won -> Release(false)
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
    Acquire(w, again);
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
    Acquire(w, false);
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
    :: waking > 0 -> Release(false); waking--
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
  :: Cancel(w)
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
  :: ended == WAITERS -> assert(NOTHING_LEFT && permits == 0 && withdrawn == len(queue))
  :: else -> assert(permits == 0 && len(queue) - withdrawn == WAITERS - ended)
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
