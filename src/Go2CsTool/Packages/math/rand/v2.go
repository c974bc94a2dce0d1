// Package math/rand/v2 as the translator sees it: what GoStd offers of Go's math/rand/v2.
// Its C# class is randv2, beside rand, which is math/rand.
package rand

// A ChaCha8 is a cryptographically strong source.
//
//go2cs:pointers
//go2cs:copy
//go2cs:name GoStd.randv2.ChaCha8
type ChaCha8 struct {
	state   [38]uint64
	readBuf [8]byte
	readLen int
}

func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error)
func (c *ChaCha8) MarshalBinary() ([]byte, error)
func (c *ChaCha8) Read(p []byte) (n int, err error)
func (c *ChaCha8) Seed(seed [32]byte)
func (c *ChaCha8) Uint64() uint64
func (c *ChaCha8) UnmarshalBinary(data []byte) error

// A PCG is a source of 128 bits of state.
//
//go2cs:pointers
//go2cs:name GoStd.randv2.PCG
type PCG struct{ hi, lo uint64 }

func (p *PCG) AppendBinary(b []byte) ([]byte, error)
func (p *PCG) MarshalBinary() ([]byte, error)
func (p *PCG) Seed(seed1, seed2 uint64)
func (p *PCG) Uint64() uint64
func (p *PCG) UnmarshalBinary(data []byte) error

// A Rand draws random numbers from a source.
//
//go2cs:pointers
//go2cs:name GoStd.randv2.Rand
type Rand struct{ src Source }

func (r *Rand) ExpFloat64() float64
func (r *Rand) Float32() float32
func (r *Rand) Float64() float64
func (r *Rand) Int() int
func (r *Rand) Int32() int32
func (r *Rand) Int32N(n int32) int32
func (r *Rand) Int64() int64
func (r *Rand) Int64N(n int64) int64
func (r *Rand) IntN(n int) int
func (r *Rand) N[Int intType](n Int) Int
func (r *Rand) NormFloat64() float64
func (r *Rand) Perm(n int) []int
func (r *Rand) Shuffle(n int, swap func(i, j int))
func (r *Rand) Uint() uint
func (r *Rand) Uint32() uint32
func (r *Rand) Uint32N(n uint32) uint32
func (r *Rand) Uint64() uint64
func (r *Rand) Uint64N(n uint64) uint64
func (r *Rand) UintN(n uint) uint

//go2cs:name GoStd.randv2.Source
type Source interface {
	Uint64() uint64
}

// A Zipf draws Zipf distributed numbers.
//
//go2cs:pointers
//go2cs:name GoStd.randv2.Zipf
type Zipf struct {
	r            *Rand
	imax         float64
	v            float64
	q            float64
	s            float64
	oneminusQ    float64
	oneminusQinv float64
	hxm          float64
	hx0minusHxm  float64
}

func (z *Zipf) Uint64() uint64

//go2cs:name GoStd.randv2.ExpFloat64
func ExpFloat64() float64

//go2cs:name GoStd.randv2.Float32
func Float32() float32

//go2cs:name GoStd.randv2.Float64
func Float64() float64

//go2cs:name GoStd.randv2.Int
func Int() int

//go2cs:name GoStd.randv2.Int32
func Int32() int32

//go2cs:name GoStd.randv2.Int32N
func Int32N(n int32) int32

//go2cs:name GoStd.randv2.Int64
func Int64() int64

//go2cs:name GoStd.randv2.Int64N
func Int64N(n int64) int64

//go2cs:name GoStd.randv2.IntN
func IntN(n int) int

//go2cs:name GoStd.randv2.N
func N[Int intType](n Int) Int

//go2cs:name GoStd.randv2.New
//go2cs:pure
//go2cs:type randv2.RandPtr
func New(src Source) *Rand

//go2cs:name GoStd.randv2.NewChaCha8
//go2cs:pure
//go2cs:type randv2.ChaCha8Ptr
func NewChaCha8(seed [32]byte) *ChaCha8

//go2cs:name GoStd.randv2.NewPCG
//go2cs:pure
//go2cs:type randv2.PCGPtr
func NewPCG(seed1, seed2 uint64) *PCG

//go2cs:name GoStd.randv2.NewZipf
//go2cs:pure
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf

//go2cs:name GoStd.randv2.NormFloat64
func NormFloat64() float64

//go2cs:name GoStd.randv2.Perm
func Perm(n int) []int

//go2cs:name GoStd.randv2.Shuffle
func Shuffle(n int, swap func(i, j int))

//go2cs:name GoStd.randv2.Uint
func Uint() uint

//go2cs:name GoStd.randv2.Uint32
func Uint32() uint32

//go2cs:name GoStd.randv2.Uint32N
func Uint32N(n uint32) uint32

//go2cs:name GoStd.randv2.Uint64
func Uint64() uint64

//go2cs:name GoStd.randv2.Uint64N
func Uint64N(n uint64) uint64

//go2cs:name GoStd.randv2.UintN
func UintN(n uint) uint

type intType interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 |
		~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}
