/* The WaitGroup: src/GoSync/WaitGroup.cs, WaitGroupCore.cs and the permit queue under it, src/GoRuntime/Semaphores/PermitQueue.cs.
 *
 * Goroutines call Done, Wait and, afterwards or (MISUSE) at the same time, Add again. The counter starts in the struct, moves to a
 * core when somebody has to wait (Share), and back when the core has retired (Detach). Each atomic operation of the code is one
 * step here. The blocking and the awaiting form differ in who commits the park, the thread or its worker, after the same
 * announcement; both are the states of PARKING to PARKED below.
 *
 * Shown: nobody waits for ever (an end in which somebody sleeps is an error), Wait returns only once the counter has been zero,
 * each permit is taken once, and what is left is a WaitGroup that stands for itself. With MISUSE panics may end the program. */

#ifndef WAITERS
#define WAITERS 2
#endif
#ifndef ADDERS
#define ADDERS 2
#endif
#define CORES 4
#define PROCS 8

#define RUNNING 0
#define PARKING 1
#define PENDING 2
#define PARKED 3
#define RUNNABLE 4

/* The struct: _state and _core. */
bit shared;
short counter;
byte coreRef;

/* The cores; 0 is null. */
bit retired[CORES];
short coreCounter[CORES];
byte coreWaiters[CORES];
byte woken[CORES];
bit coreLock[CORES];
bit queueLock[CORES];
byte permits[CORES];
chan queue[CORES] = [PROCS] of { byte };
byte coresMade;

byte goroutine[PROCS];
byte released, acquired, finished, returned;
bool panicked;

#define LOCK(l) atomic { l == 0 -> l = 1 }
#define UNLOCK(l) l = 0
#define IS_ZERO(c) (coreCounter[c] == 0 && coreWaiters[c] == 0 && !retired[c])

inline Panic() {
#ifdef MISUSE
  panicked = true;
  goto ended
#else
  assert(false)
#endif
}

inline Detach(c) {
  atomic {
    won = (coreRef == c);
    if
    :: won -> coreRef = 0
    :: else
    fi
  }
  if
  :: won -> d_step { shared = 0; counter = 0 }
  :: else
  fi
}

/* c = the core of a shared state that has not retired, or 0. */
inline SharedCore(c) {
  do
  :: c = coreRef;
    if
    :: c != 0 && !retired[c] -> break
    :: else
    fi;
    if
    :: c != 0 -> Detach(c)
    :: else
    fi;
    if
    :: !shared -> c = 0; break
    :: shared && coreRef != 0
    fi
  od
}

inline Share(c) {
  do
  :: d_step { seenShared = shared; seen = counter }
    if
    :: seenShared -> SharedCore(c);
      if
      :: c != 0 -> break
      :: else
      fi
    :: else ->
      /* Nobody knows a fresh core before the struct is shared, so making it is part of that step. */
      d_step {
        won = (!shared && counter == seen);
        if
        :: won ->
          shared = 1;
          coresMade++;
          fresh = coresMade;
          assert(fresh < CORES);
          coreCounter[fresh] = seen
        :: else
        fi
      }
      if
      :: won -> coreRef = fresh; c = fresh; break
      :: else
      fi
    fi
  od
}

inline RetireIfIdleLocked(c) {
  if
  :: woken[c] == 0 ->
    d_step {
      if
      :: IS_ZERO(c) -> retired[c] = 1
      :: else
      fi
    }
  :: else
  fi
}

inline Ready(g) {
  d_step {
    if
    :: goroutine[g] == PARKING -> goroutine[g] = PENDING
    :: else -> assert(goroutine[g] == PARKED); goroutine[g] = RUNNABLE
    fi
  }
}

inline Release(c) {
  LOCK(queueLock[c]);
  if
  :: queue[c]?waiter
  :: empty(queue[c]) -> waiter = PROCS
  fi;
  permits[c]++;
  released++;
  UNLOCK(queueLock[c]);
  if
  :: waiter != PROCS -> Ready(waiter)
  :: else
  fi
}

inline Acquire(c) {
  do
  :: goroutine[_pid] = PARKING;
    LOCK(queueLock[c]);
    if
    :: permits[c] > 0 ->
      permits[c]--;
      acquired++;
      UNLOCK(queueLock[c]);
      goroutine[_pid] = RUNNING;
      break
    :: else ->
      queue[c]!_pid;
      UNLOCK(queueLock[c])
    fi;
    d_step {
      if
      :: goroutine[_pid] == PARKING -> goroutine[_pid] = PARKED
      :: else -> goroutine[_pid] = RUNNABLE
      fi
    }
    (goroutine[_pid] == RUNNABLE || panicked);
    if
    :: panicked -> goto ended
    :: else -> goroutine[_pid] = RUNNING
    fi
  od
}

/* won = false if the core has retired. */
inline TryAdd(c, delta) {
  if
  :: retired[c] -> won = false
  :: else ->
    d_step {
      coreCounter[c] = coreCounter[c] + delta;
      seen = coreCounter[c];
      waiters = coreWaiters[c];
      won = !retired[c]
    }
    if
    :: !won || seen > 0 && !(waiters != 0 && delta > 0 && seen == delta)
    :: won && (seen < 0 || waiters != 0 && delta > 0 && seen == delta) -> Panic()
    :: won && seen == 0 && waiters == 0 ->
      LOCK(coreLock[c]);
      RetireIfIdleLocked(c);
      UNLOCK(coreLock[c])
    :: won && seen == 0 && waiters != 0 ->
      if
      :: coreCounter[c] != 0 || coreWaiters[c] != waiters || retired[c] -> Panic()
      :: else
      fi;
      LOCK(coreLock[c]);
      woken[c] = woken[c] + waiters;
      d_step { coreCounter[c] = 0; coreWaiters[c] = 0 }
      UNLOCK(coreLock[c]);
      do
      :: waiters > 0 -> Release(c); waiters--
      :: else -> break
      od;
      won = true
    fi
  fi
}

inline Add(delta) {
  do
  :: shared ->
    SharedCore(core);
    if
    :: core != 0 -> TryAdd(core, delta);
      if
      :: won -> break
      :: else
      fi
    :: else
    fi
  :: !shared ->
    d_step { counter = counter + delta; seenShared = shared; seen = counter }
    if
    :: !seenShared && seen < 0 -> Panic()
    :: !seenShared && seen >= 0 -> break
    :: else
    fi
  od
}

inline Wait() {
  do
  :: d_step { seenShared = shared; seen = counter }
    if
    :: !seenShared && seen == 0 -> break
    :: !seenShared && seen != 0 -> Share(core)
    :: seenShared -> SharedCore(core)
    fi;
    if
    :: core == 0
    :: core != 0 ->
      d_step {
        if
        :: retired[core] -> entry = 0
        :: !retired[core] && coreCounter[core] == 0 -> entry = 1
        :: else -> coreWaiters[core]++; entry = 2
        fi
      }
      if
      :: entry == 0
      :: entry == 1 ->
        LOCK(coreLock[core]);
        RetireIfIdleLocked(core);
        UNLOCK(coreLock[core]);
        break
      :: entry == 2 ->
        Acquire(core);
        won = !IS_ZERO(core);
        LOCK(coreLock[core]);
        woken[core]--;
        RetireIfIdleLocked(core);
        UNLOCK(coreLock[core]);
        if
        :: won -> Panic()
        :: else
        fi;
        break
      fi
    fi
  od
}

#define LOCALS byte core, fresh, waiter, waiters, entry; short seen; bool won, seenShared

proctype Adder() {
  LOCALS;
  finished++;
  Add(-1);
ended:
}

proctype Waiter() {
  LOCALS;
  Wait();
#ifndef MISUSE
  assert(finished == ADDERS);
#endif
  returned++;
ended:
}

/* Uses the group again: when all have returned, as it should be, or at any time. */
proctype Reuser() {
  LOCALS;
#ifndef MISUSE
  returned == WAITERS;
#endif
  Add(1);
  Add(-1);
  Wait();
ended:
}

init {
  byte i;
  atomic {
    counter = ADDERS;
    for (i : 1 .. ADDERS) { run Adder() }
    for (i : 1 .. WAITERS) { run Waiter() }
    run Reuser()
  }
  (_nr_pr == 1);
  assert(panicked || released == acquired);
  assert(panicked || (!shared && counter == 0) || (coreRef != 0 && retired[coreRef]))
}
