/* A select that waits, and whose cases serve the next select again with the same waiters and the same group: src/GoRuntime/Channels/Select.cs,
 * SelectCase.cs, Chan.Select.cs and ChanWaiter.cs. Goroutines that receive by a select over two channels, and goroutines that send to one of
 * them, as often together.
 *
 * Proved: every value is received once; each wait is ended by one sender, which has left its value in the case that won; all end.
 * Under a channel's lock, the queue is touched in one step and the group in another, as others touch the group under other locks.
 *
 * BUG 1: a case whose waiter is in no queue any more leaves without the lock. BUG 2: the losing case does not leave.
 * BUG 3: the group is made ready for the next wait only when its cases stand in their queues. */

#ifndef SELECTORS
#define SELECTORS 2
#endif
#ifndef ROUNDS
#define ROUNDS 2
#endif
#ifndef SENDERS
#define SENDERS 2
#endif
#ifndef SENDS
#define SENDS 2
#endif
#ifndef BUG
#define BUG 0
#endif

#define CHANNELS 2
#define NONE 255
#define CASE(who, ch) (who * CHANNELS + ch)

bool locked[CHANNELS];
chan receivers[CHANNELS] = [SELECTORS] of { byte };
chan senders[CHANNELS] = [SENDERS] of { byte };

bool isQueued[SELECTORS * CHANNELS];
byte slot[SELECTORS * CHANNELS];
bool decided[SELECTORS], waits[SELECTORS], ready[SELECTORS];
byte winner[SELECTORS];

byte held[SENDERS];
bool taken[SENDERS];

bool received[SENDERS * SENDS];

inline Lock(ch) { atomic { !locked[ch] -> locked[ch] = true } }

inline Unlock(ch) { locked[ch] = false }

inline Receive(value) { atomic { assert(!received[value]); received[value] = true } }

inline Reset(who) { d_step { decided[who] = false; winner[who] = NONE } }

inline Leave(who, ch) {
  if
  :: BUG == 2
  :: BUG == 1 && !isQueued[CASE(who, ch)]
  :: else ->
    Lock(ch);
    d_step {
      if
      :: isQueued[CASE(who, ch)] -> receivers[ch]??eval(who); isQueued[CASE(who, ch)] = false
      :: else
      fi
    };
    Unlock(ch)
  fi
}

proctype Selector(byte s) {
  byte round, p, c, loser;
  do
  :: round == ROUNDS -> break
  :: else ->
    round++;
    if
    :: BUG != 3 -> Reset(s)
    :: else
    fi;
    Lock(0);
    Lock(1);
    if
    :: len(senders[0]) > 0 -> c = 0
    :: len(senders[1]) > 0 -> c = 1
    :: len(senders[0]) == 0 && len(senders[1]) == 0 -> c = NONE
    fi;
    if
    :: c != NONE ->
      senders[c]?p;
      Unlock(1);
      Unlock(0);
      Receive(held[p]);
      taken[p] = true
    :: else ->
      d_step {
        waits[s] = true;
        assert(!isQueued[CASE(s, 0)] && !isQueued[CASE(s, 1)]);
        receivers[0]!s;
        isQueued[CASE(s, 0)] = true;
        receivers[1]!s;
        isQueued[CASE(s, 1)] = true
      };
      Unlock(1);
      Unlock(0);
      if
      :: BUG == 3 -> Reset(s)
      :: else
      fi;
      ready[s];
      d_step { ready[s] = false; waits[s] = false; assert(winner[s] != NONE); c = winner[s] };
      loser = 1 - c;
      Leave(s, loser);
      Receive(slot[CASE(s, c)])
    fi
  od
}

proctype Sender(byte p) {
  byte sent, c, s;
  bool won;
  do
  :: sent == SENDS -> break
  :: else ->
    if
    :: c = 0
    :: c = 1
    fi;
    won = false;
    Lock(c);
    do
    :: !won && len(receivers[c]) > 0 ->
      d_step { receivers[c]?s; isQueued[CASE(s, c)] = false };
      atomic { won = !decided[s]; decided[s] = true };
      if
      :: won -> winner[s] = c
      :: else
      fi
    :: else -> break
    od;
    if
    :: won ->
      slot[CASE(s, c)] = p * SENDS + sent;
      Unlock(c);
      atomic { assert(waits[s] && !ready[s]); ready[s] = true }
    :: else ->
      d_step { held[p] = p * SENDS + sent; taken[p] = false; senders[c]!p };
      Unlock(c);
      taken[p]
    fi;
    sent++
  od
}

init {
  byte i;
  atomic {
    i = 0;
    do
    :: i < SELECTORS -> winner[i] = NONE; run Selector(i); i++
    :: else -> break
    od;
    i = 0;
    do
    :: i < SENDERS -> run Sender(i); i++
    :: else -> break
    od
  }
}
