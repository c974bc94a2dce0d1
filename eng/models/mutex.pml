/* sync.Mutex: the struct and the objects it moves to (src/GoSync/Mutex.cs), with the lock of such an object (src/GoSync/MutexCore.cs) and
 * the queue of its waiters (src/GoRuntime/Semaphores/PermitQueue.cs). Waits that are cancelled are in cancellation.pml.
 *
 * G goroutines lock and unlock ROUNDS times each. Each atomic operation is a step of its own; whether a goroutine spins, whether it has
 * waited for too long and whether it blocks its thread is left open. No object is used again, as in a heap with a garbage collector.
 *
 * Shown: one goroutine at a time holds the lock, and nobody unlocks an unlocked one; a spinner or a woken waiter finds its bit; nobody
 * sleeps for ever; at the end the lock is free, no waiter, bit or permit is left, and all objects but the one in use have retired.
 *
 * BUG puts a fault in, which must be found: 1 who is about to wake a waiter takes a retired object for one with waiters; 2 one is
 * woken though another is awake; 3 the struct is unlocked before it has let go of its object. */

#ifndef G
#define G 3
#endif
#ifndef ROUNDS
#define ROUNDS 1
#endif
#ifndef BUG
#define BUG 0
#endif
#define CORES (G * ROUNDS + 1)

#define UNLOCKED 0
#define LOCKED 1
#define SHARED 2
#define NONE 255
#define MANY 200

byte word = UNLOCKED, core = NONE;
byte made;
bit cLocked[CORES], cWoken[CORES], cStarving[CORES], cRetired[CORES];
byte cWaiters[CORES], permits[CORES];
bit ready[G], ticket[G];
byte inside, done;

#define IS_FREE(c) (!cLocked[c] && !cWoken[c] && !cStarving[c] && cWaiters[c] == 0 && !cRetired[c])

/* The queues, of G places each. */
byte place[CORES * G] = NONE;
byte length[CORES];

inline Detach(r) {
  if
  :: BUG == 3 && core == r -> word = UNLOCKED
  :: else
  fi;
  atomic {
    won = (core == r);
    if
    :: won -> core = NONE
    :: else
    fi
  }
  if
  :: won -> word = UNLOCKED
  :: else
  fi
}

/* c = the core of a shared state that has not retired; NONE if the struct is the lock. */
inline SharedCore() {
  do
  :: c = core;
    if
    :: c != NONE && !cRetired[c] -> break
    :: c != NONE && cRetired[c] -> Detach(c)
    :: c == NONE
    fi;
    if
    :: word != SHARED -> c = NONE; break
    :: word == SHARED && !(core == NONE)
    fi
  od
}

inline Release(handOff) {
  d_step {
    first = NONE;
    if
    :: length[c] != 0 ->
      first = place[c * G];
      turn = 0;
      do
      :: turn + 1 < length[c] -> place[c * G + turn] = place[c * G + turn + 1]; turn++
      :: else -> break
      od;
      length[c]--;
      place[c * G + length[c]] = NONE;
      turn = 0
    :: else
    fi;
    if
    :: first != NONE && handOff && permits[c] == 0 -> ticket[first] = 1
    :: else -> permits[c]++
    fi
  }
  if
  :: first != NONE -> assert(!ready[first]); ready[first] = 1
  :: else
  fi
}

/* Sleeps until it has a permit. */
inline Acquire() {
  do
  :: d_step {
      won = (permits[c] > 0);
      if
      :: won -> permits[c]--
      :: !won && again ->
        turn = length[c];
        do
        :: turn > 0 -> place[c * G + turn] = place[c * G + turn - 1]; turn--
        :: else -> break
        od;
        place[c * G] = id;
        length[c]++
      :: !won && !again -> place[c * G + length[c]] = id; length[c]++
      fi
    }
    if
    :: won -> break
    :: else
    fi;
    ready[id];
    ready[id] = 0;
    if
    :: ticket[id] -> ticket[id] = 0; break
    :: else
    fi
  od
}

/* outcome: 0 retired, 1 acquired, 2 must sleep. */
inline Attempt(mayWait) {
  do
  :: atomic {
      /* Spins as the one that is awake. */
      cLocked[c] && !cStarving[c] && !awoke && !cWoken[c] && cWaiters[c] != 0 && !cRetired[c] -> cWoken[c] = 1; awoke = 1
    }
  :: atomic {
      cRetired[c] -> outcome = 0; break
    }
  :: atomic {
      !mayWait && (cLocked[c] || cStarving[c]) && !cRetired[c] -> outcome = 2
    }
    if
    :: awoke ->
      awoke = 0;
      d_step { assert(cWoken[c]); cWoken[c] = 0; won = !cLocked[c] }
      if
      :: won -> WakeOne()
      :: else
      fi
    :: else
    fi;
    break
  :: d_step {
      !cRetired[c] && (mayWait || (!cLocked[c] && !cStarving[c])) ->
      outcome = ((cLocked[c] || cStarving[c]) -> 2 : 1);
      won = cStarving[c];
      if
      :: starves && cLocked[c] -> cStarving[c] = 1
      :: else
      fi;
      if
      :: !won -> cLocked[c] = 1
      :: else
      fi;
      if
      :: outcome == 2 -> cWaiters[c]++
      :: else
      fi;
      if
      :: awoke -> assert(cWoken[c]); cWoken[c] = 0
      :: else
      fi
    }
    break
  od
}

inline WakeOne() {
  d_step {
    won = ((cWaiters[c] != 0 || BUG == 1 && cRetired[c]) && !cLocked[c] && !cStarving[c] && (!cWoken[c] || BUG == 2));
    if
    :: won && cRetired[c] -> cRetired[c] = 0; cWaiters[c] = MANY; cWoken[c] = 1
    :: won && !cRetired[c] -> cWaiters[c]--; cWoken[c] = 1
    :: else
    fi
  }
  if
  :: won -> Release(false)
  :: else
  fi
}

/* The slow ways, in an object: returns with the lock, or with outcome 0. */
inline LockSlow() {
  Attempt(true);
  do
  :: outcome != 2 -> break
  :: else ->
    Acquire();
    again = 1;
    if
    :: starves = 1
    :: true
    fi;
    atomic {
      won = cStarving[c];
      if
      :: won ->
        assert(!cLocked[c] && !cWoken[c] && cWaiters[c] != 0);
        cLocked[c] = 1;
        if
        :: !starves || cWaiters[c] == 1 -> cStarving[c] = 0
        :: starves && cWaiters[c] > 1
        :: starves && cWaiters[c] > 1 -> cStarving[c] = 0 /* It blocks its thread. */
        fi;
        cWaiters[c]--
      :: else
      fi
    }
    if
    :: won -> outcome = 1
    :: else -> awoke = 1; Attempt(true); awoke = 0; assert(outcome != 0)
    fi
  od;
  again = 0;
  starves = 0;
  awoke = 0
}

inline Lock() {
  do
  :: /* The struct, if nobody has moved it; an object that is free. */
    if
    :: core == NONE ->
      atomic {
        won = (word == UNLOCKED);
        if
        :: won -> word = LOCKED
        :: else
        fi
      }
      if
      :: won -> break
      :: else
      fi
    :: else
    fi;
    c = core;
    if
    :: c != NONE ->
      d_step {
        won = (!cRetired[c] && !cLocked[c] && !cStarving[c]);
        if
        :: won -> cLocked[c] = 1
        :: else
        fi
      }
      if
      :: won -> break
      :: else
      fi
    :: else
    fi;
    won = 0;
    outcome = 3;
    do
    :: seen = word;
      if
      :: seen == UNLOCKED ->
        atomic {
          won = (word == UNLOCKED);
          if
          :: won -> word = LOCKED
          :: else
          fi
        }
        if
        :: won -> outcome = 1; break
        :: else
        fi
      :: else ->
        if
        :: seen == LOCKED ->
          /* Share. */
          d_step {
            won = (word == LOCKED);
            if
            :: won -> word = SHARED; c = made; made++; cLocked[c] = 1
            :: else
            fi
          }
          if
          :: won -> core = c
          :: else
          fi
        :: else
        fi;
        SharedCore();
        if
        :: c != NONE ->
          Attempt(false);
          if
          :: outcome == 1 -> break
          :: outcome == 2 -> LockSlow(); if :: outcome == 1 -> break :: else fi
          :: else
          fi
        :: else
        fi
      fi
    od;
    break
  od
}

inline Unlock() {
  won = 0;
  if
  :: core == NONE ->
    atomic {
      won = (word == LOCKED);
      if
      :: won -> word = UNLOCKED
      :: else
      fi
    }
  :: else
  fi;
  if
  :: won
  :: else ->
    assert(word == SHARED);
    c = core;
    if
    :: c == NONE -> SharedCore()
    :: else
    fi;
    assert(c != NONE);
    d_step {
      assert(cLocked[c] && !cRetired[c]);
      cLocked[c] = 0;
      won = IS_FREE(c);
      seen = (cStarving[c] -> 2 : (cWoken[c] && BUG != 2 -> 0 : 1))
    }
    if
    :: won ->
      d_step {
        won = IS_FREE(c);
        if
        :: won -> cRetired[c] = 1
        :: else
        fi
      }
      if
      :: won -> Detach(c)
      :: else
      fi
    :: !won && seen == 2 -> Release(true)
    :: !won && seen == 1 -> WakeOne()
    :: else
    fi
  fi
}

proctype Goroutine(byte id) {
  byte c, seen, outcome, first, turn, rounds;
  bit won, again, starves, awoke;

  do
  :: rounds < ROUNDS ->
    Lock();
    atomic { assert(inside == 0); inside++ }
    inside--;
    Unlock();
    d_step { c = 0; seen = 0; outcome = 0; awoke = 0; first = 0; turn = 0; won = 0; rounds++ }
  :: else -> break
  od;
  done++
}

active proctype Watch() {
  byte i;

  timeout;
  assert(done == G);
  assert(word == UNLOCKED && core == NONE || word == SHARED && core != NONE && IS_FREE(core));
  for (i : 0 .. CORES - 1) {
    assert(permits[i] == 0 && length[i] == 0 && (i >= made || i == core || cRetired[i]))
  }
}

init {
  byte i;
  atomic {
    for (i : 0 .. G - 1) { run Goroutine(i) }
  }
}
