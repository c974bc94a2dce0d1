// Package sync as the translator sees it: what GoSync offers of Go's sync, and how its names appear in C#.
// Unexported fields stand for what is there in Go's own structs, so that sizes and comparability agree.
package sync

type noCopy struct{}

type mutexWords struct {
	state int32
	sema  uint32
}

// A Locker can be locked and unlocked.
//
//go2cs:name GoSync.Locker
type Locker interface {
	//go2cs:awaitable
	Lock()
	//go2cs:cleanup
	Unlock()
}

// A Mutex is a mutual exclusion lock.
//
//go2cs:name GoSync.Mutex
//go2cs:ref
//go2cs:copy
type Mutex struct {
	_  noCopy
	mu mutexWords
}

//go2cs:awaitable
func (m *Mutex) Lock()

//go2cs:synchronizes
func (m *Mutex) TryLock() bool

//go2cs:cleanup
func (m *Mutex) Unlock()

// An RWMutex is held by many readers or by one writer.
//
//go2cs:name GoSync.RWMutex
//go2cs:ref
//go2cs:copy
type RWMutex struct {
	w           Mutex
	writerSem   uint32
	readerSem   uint32
	readerCount int32
	readerWait  int32
}

//go2cs:awaitable
func (rw *RWMutex) Lock()

//go2cs:synchronizes
func (rw *RWMutex) TryLock() bool

//go2cs:cleanup
func (rw *RWMutex) Unlock()

//go2cs:awaitable
func (rw *RWMutex) RLock()

//go2cs:synchronizes
func (rw *RWMutex) TryRLock() bool

//go2cs:cleanup
func (rw *RWMutex) RUnlock()
func (rw *RWMutex) RLocker() Locker

// A WaitGroup waits for a group of goroutines to finish.
//
//go2cs:name GoSync.WaitGroup
//go2cs:ref
//go2cs:copy
type WaitGroup struct {
	noCopy noCopy
	state  uint64
	sema   uint32
}

func (wg *WaitGroup) Add(delta int)

//go2cs:cleanup
func (wg *WaitGroup) Done()

//go2cs:suspends
func (wg *WaitGroup) Wait()

//go2cs:callback
func (wg *WaitGroup) Go(f func())

// A Once runs one action exactly once.
//
//go2cs:name GoSync.Once
//go2cs:ref
//go2cs:copy
type Once struct {
	_    noCopy
	done uint32
	m    Mutex
}

//go2cs:awaitable
//go2cs:callback
func (o *Once) Do(f func())

//go2cs:name GoSync.sync.OnceFunc
//go2cs:callback
func OnceFunc(f func()) func()

//go2cs:name GoSync.sync.OnceValue
//go2cs:callback
func OnceValue[T any](f func() T) func() T

//go2cs:name GoSync.sync.OnceValues
//go2cs:callback
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2)

// A Cond is a rendezvous point for goroutines that wait for or announce an event.
//
//go2cs:name GoSync.Cond
//go2cs:ref
//go2cs:copy
type Cond struct {
	noCopy noCopy

	L Locker

	notify  [4]uint64
	checker uintptr
}

//go2cs:name GoSync.sync.NewCond
//go2cs:pure
//go2cs:nopanic
func NewCond(l Locker) *Cond

//go2cs:suspends
func (c *Cond) Wait()
func (c *Cond) Signal()
func (c *Cond) Broadcast()

// A Pool keeps objects for reuse.
//
//go2cs:name GoSync.Pool
//go2cs:ref
//go2cs:copy
type Pool struct {
	noCopy noCopy
	state  [4]uintptr

	New func() any
}

//go2cs:synchronizes
func (p *Pool) Get() any

func (p *Pool) Put(x any)

// A Map is like a map[any]any that is safe for use by several goroutines.
//
//go2cs:name GoSync.SyncMap
//go2cs:ref
type Map struct {
	_     noCopy
	state [6]uintptr
}

//go2cs:synchronizes
func (m *Map) Load(key any) (value any, ok bool)

func (m *Map) Store(key, value any)
func (m *Map) Clear()

//go2cs:synchronizes
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool)

//go2cs:synchronizes
func (m *Map) LoadAndDelete(key any) (value any, loaded bool)

func (m *Map) Delete(key any)

//go2cs:synchronizes
func (m *Map) Swap(key, value any) (previous any, loaded bool)

//go2cs:synchronizes
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool)

//go2cs:synchronizes
func (m *Map) CompareAndDelete(key, old any) (deleted bool)

//go2cs:suspends
//go2cs:callback
func (m *Map) Range(f func(key, value any) bool)
