// Accounts with limits: locks in order, wrapped and joined errors, a log.
package main

import (
	"errors"
	"fmt"
	"log"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
)

type Money int64

func (m Money) String() string {
	sign := ""
	if m < 0 {
		sign, m = "-", -m
	}
	return fmt.Sprintf("%s$%d.%02d", sign, int64(m)/100, int64(m)%100)
}

type ID [2]byte

func (id ID) String() string { return strings.ToUpper(string(id[:])) }

type Account struct {
	mu      sync.Mutex
	id      ID
	balance Money
	history []Txn
	limits  *Limits
}

type Limits struct{ Daily, Single Money }

type Txn struct {
	Kind   byte
	Amount Money
	Peer   *ID
}

func (t Txn) String() string {
	if t.Peer != nil {
		return fmt.Sprintf("%c %v->%v", t.Kind, t.Amount, *t.Peer)
	}
	return fmt.Sprintf("%c %v", t.Kind, t.Amount)
}

type InsufficientFunds struct {
	Need, Have Money
}

func (e InsufficientFunds) Error() string { return fmt.Sprintf("need %v, have %v", e.Need, e.Have) }

var (
	ErrLimit   = errors.New("limit exceeded")
	ErrUnknown = errors.New("unknown account")
)

type Bank struct {
	accounts map[ID]*Account
	log      *log.Logger
	audit    struct {
		sync.Mutex
		count map[string]int
	}
}

func NewBank() *Bank {
	b := &Bank{accounts: map[ID]*Account{}, log: log.New(os.Stdout, "bank: ", log.Lmsgprefix)}
	b.audit.count = make(map[string]int)
	return b
}

func (b *Bank) note(what string) {
	b.audit.Lock()
	defer b.audit.Unlock()
	b.audit.count[what]++
}

func (b *Bank) Open(id string, amount Money, limits *Limits) *Account {
	a := &Account{limits: limits, balance: amount}
	copy(a.id[:], id)
	b.accounts[a.id] = a
	b.note("open")
	return a
}

func (a *Account) withdraw(m Money) error {
	if l := a.limits; l != nil && m > l.Single {
		return fmt.Errorf("withdraw %v from %v: %w", m, a.id, ErrLimit)
	}
	if a.balance < m {
		return &InsufficientFunds{m, a.balance}
	}
	a.balance -= m
	return nil
}

func (e *InsufficientFunds) Is(target error) bool { _, ok := target.(*InsufficientFunds); return ok }

func (b *Bank) Transfer(from, to ID, m Money) (err error) {
	defer func() {
		switch {
		case err == nil:
			b.note("transfer")
		default:
			b.note("failed")
			err = fmt.Errorf("transfer: %w", err)
		}
	}()
	src, ok1 := b.accounts[from]
	dst, ok2 := b.accounts[to]
	if !ok1 || !ok2 {
		return errors.Join(ErrUnknown, fmt.Errorf("%v or %v", from, to))
	}
	first, second := src, dst
	if slices.Compare(from[:], to[:]) > 0 {
		first, second = second, first
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	if first != second {
		second.mu.Lock()
		defer second.mu.Unlock()
	}
	if err := src.withdraw(m); err != nil {
		return err
	}
	dst.balance += m
	src.history = append(src.history, Txn{'-', m, &dst.id})
	dst.history = append(dst.history, Txn{'+', m, &src.id})
	return nil
}

func (b *Bank) Total() (t Money) {
	for _, a := range b.accounts {
		t += a.balance
	}
	return
}

func main() {
	b := NewBank()
	a := b.Open("aa", 100_00, nil)
	c := b.Open("cc", 5_05, &Limits{Single: 10_00})
	b.Open("dd", 0, nil)
	if err := b.Transfer(a.id, c.id, 20_50); err != nil {
		b.log.Println(err)
	}
	for _, t := range []struct {
		from, to string
		m        Money
	}{{"cc", "dd", 9_99}, {"cc", "dd", 11_00}, {"dd", "aa", 50_00}, {"zz", "aa", 1}, {"dd", "dd", 1}} {
		err := b.Transfer(ID([]byte(t.from)), ID([]byte(t.to)), t.m)
		var inf *InsufficientFunds
		if errors.As(err, &inf) {
			b.log.Printf("short by %v", inf.Need-inf.Have)
		}
		b.log.Printf("%s->%s %8v: %v [limit %t, unknown %t]", t.from, t.to, t.m, err, errors.Is(err, ErrLimit), errors.Is(err, ErrUnknown))
	}
	ids := slices.SortedFunc(maps.Keys(b.accounts), func(x, y ID) int { return strings.Compare(y.String(), x.String()) })
	for _, id := range ids {
		acc := b.accounts[id]
		fmt.Printf("%v %10v %v\n", id, acc.balance, acc.history)
	}
	var wg sync.WaitGroup
	for i := range 50 {
		wg.Add(1)
		go func(n int) {
			defer wg.Done()
			from, to := ids[n%3], ids[(n*7+1)%3]
			_ = b.Transfer(from, to, Money(n))
		}(i)
	}
	wg.Wait()
	fmt.Println(b.Total(), Money(-5), b.audit.count["open"], b.audit.count["transfer"]+b.audit.count["failed"])
	fmt.Printf("%d %x %v %+v\n", Money(7), ID{'a', 'b'}, Limits{1, 2}, &Limits{1, 250})
	fmt.Printf("%v %+v\n", Txn{'x', 3, nil}, []Txn{{'y', 100, &a.id}})
}
