// Package runtime as the translator sees it: what GoStd offers of Go's runtime.
package runtime

const (
	Compiler        = "gc"
	GOARCH   string = "amd64"
	GOOS     string = "linux"
)

var MemProfileRate int

// An Error is what the runtime itself panics with.
//
//go2cs:name GoRuntime.IRuntimeError
type Error interface {
	error
	RuntimeError()
}

// A PanicNilError is what panic(nil) panics with.
//
//go2cs:name GoRuntime.PanicNilError
//go2cs:class
type PanicNilError struct{ _ [0]func() }

func (*PanicNilError) Error() string
func (*PanicNilError) RuntimeError()

// A TypeAssertionError is a failed type assertion.
//
//go2cs:name GoRuntime.TypeAssertionError
//go2cs:class
type TypeAssertionError struct{ missingMethod string }

func (*TypeAssertionError) Error() string
func (*TypeAssertionError) RuntimeError()

// A Cleanup can be taken back.
type Cleanup struct{ id uint64 }

func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup
func (c Cleanup) Stop()

// A Func is a function of the program.
//
//go2cs:pointers
type Func struct{ opaque struct{} }

func FuncForPC(pc uintptr) *Func
func (f *Func) Entry() uintptr
func (f *Func) FileLine(pc uintptr) (file string, line int)
func (f *Func) Name() string

type Frame struct {
	PC       uintptr
	Func     *Func
	Function string
	File     string
	Line     int

	startLine int

	Entry uintptr

	funcInfo funcInfo
}

type funcInfo struct {
	*_func
	datap *moduledata
}

type _func struct{ entryOff uint32 }

type moduledata struct{ pcHeader uintptr }

// Frames are the frames of a list of program counters.
//
//go2cs:pointers
type Frames struct{ callers []uintptr }

func CallersFrames(callers []uintptr) *Frames
func (ci *Frames) Next() (frame Frame, more bool)

type MemStats struct {
	Alloc         uint64
	TotalAlloc    uint64
	Sys           uint64
	Lookups       uint64
	Mallocs       uint64
	Frees         uint64
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64
	LastGC        uint64
	PauseTotalNs  uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
}

func Breakpoint()

//go2cs:frames
func Caller(skip int) (pc uintptr, file string, line int, ok bool)

//go2cs:frames
func Callers(skip int, pc []uintptr) int
func GC()
func GOMAXPROCS(n int) int
func GOROOT() string
func Goexit()

//go2cs:suspends
func Gosched()
func KeepAlive(x any)
func LockOSThread()
func NumCPU() int
func NumCgoCall() int64
func NumGoroutine() int
func ReadMemStats(m *MemStats)
func SetDefaultGOMAXPROCS()
func SetFinalizer(obj any, finalizer any)

//go2cs:frames
func Stack(buf []byte, all bool) int
func UnlockOSThread()
func Version() string
