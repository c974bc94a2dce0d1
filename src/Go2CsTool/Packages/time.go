// Package time as the translator sees it.
package time

const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

// A Duration is a number of nanoseconds.
type Duration int64

const (
	Nanosecond  Duration = 1
	Microsecond Duration = 1000
	Millisecond Duration = 1000000
	Second      Duration = 1000000000
	Minute      Duration = 60000000000
	Hour        Duration = 3600000000000
)

//go2cs:pure
func ParseDuration(s string) (Duration, error)

//go2cs:pure
func Since(t Time) Duration

//go2cs:pure
func Until(t Time) Duration

func (d Duration) Abs() Duration
func (d Duration) Hours() float64
func (d Duration) Microseconds() int64
func (d Duration) Milliseconds() int64
func (d Duration) Minutes() float64
func (d Duration) Nanoseconds() int64
func (d Duration) Round(m Duration) Duration
func (d Duration) Seconds() float64
func (d Duration) String() string
func (d Duration) Truncate(m Duration) Duration

// A Month is a month of the year.
type Month int

const (
	January   Month = 1
	February  Month = 2
	March     Month = 3
	April     Month = 4
	May       Month = 5
	June      Month = 6
	July      Month = 7
	August    Month = 8
	September Month = 9
	October   Month = 10
	November  Month = 11
	December  Month = 12
)

func (m Month) String() string

// A Weekday is a day of the week.
type Weekday int

const (
	Sunday    Weekday = 0
	Monday    Weekday = 1
	Tuesday   Weekday = 2
	Wednesday Weekday = 3
	Thursday  Weekday = 4
	Friday    Weekday = 5
	Saturday  Weekday = 6
)

func (d Weekday) String() string

// A Location is the set of time zones of a place.
//
//go2cs:pointers
type Location struct {
	name       string
	zone       []zone
	tx         []zoneTrans
	extend     string
	cacheStart int64
	cacheEnd   int64
	cacheZone  *zone
}

type zone struct {
	name   string
	offset int
	isDST  bool
}

type zoneTrans struct {
	when         int64
	index        uint8
	isstd, isutc bool
}

var UTC *Location
var Local *Location

//go2cs:pure
func FixedZone(name string, offset int) *Location

//go2cs:pure
func LoadLocation(name string) (*Location, error)

//go2cs:pure
func LoadLocationFromTZData(name string, data []byte) (*Location, error)

func (l *Location) String() string

// A ParseError is the error of Parse.
//
//go2cs:ref
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

func (e *ParseError) Error() string

// A Time is an instant in time.
type Time struct {
	wall uint64
	ext  int64
	loc  *Location
}

//go2cs:pure
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time

//go2cs:pure
func Now() Time

//go2cs:pure
func Parse(layout, value string) (Time, error)

//go2cs:pure
func ParseInLocation(layout, value string, loc *Location) (Time, error)

//go2cs:pure
func Unix(sec int64, nsec int64) Time

//go2cs:pure
func UnixMicro(usec int64) Time

//go2cs:pure
func UnixMilli(msec int64) Time

func (t Time) Add(d Duration) Time
func (t Time) AddDate(years int, months int, days int) Time
func (t Time) After(u Time) bool
func (t Time) AppendFormat(b []byte, layout string) []byte
func (t Time) Before(u Time) bool
func (t Time) Clock() (hour, min, sec int)
func (t Time) Compare(u Time) int
func (t Time) Date() (year int, month Month, day int)
func (t Time) Day() int
func (t Time) Equal(u Time) bool
func (t Time) Format(layout string) string
func (t Time) GoString() string
func (t Time) Hour() int
func (t Time) ISOWeek() (year, week int)
func (t Time) In(loc *Location) Time
func (t Time) IsDST() bool
func (t Time) IsZero() bool
func (t Time) Local() Time
func (t Time) Location() *Location
func (t Time) Minute() int
func (t Time) Month() Month
func (t Time) Nanosecond() int
func (t Time) Round(d Duration) Time
func (t Time) Second() int
func (t Time) String() string
func (t Time) Sub(u Time) Duration
func (t Time) Truncate(d Duration) Time
func (t Time) UTC() Time
func (t Time) Unix() int64
func (t Time) UnixMicro() int64
func (t Time) UnixMilli() int64
func (t Time) UnixNano() int64
func (t Time) Weekday() Weekday
func (t Time) Year() int
func (t Time) YearDay() int
func (t Time) Zone() (name string, offset int)
func (t Time) ZoneBounds() (start, end Time)

//go2cs:suspends
func Sleep(d Duration)

//go2cs:pure
func After(d Duration) <-chan Time

//go2cs:pure
func Tick(d Duration) <-chan Time

// A Timer is a single event in the future.
//
//go2cs:pointers
type Timer struct {
	C         <-chan Time
	initTimer bool
}

//go2cs:pure
//go2cs:type Ptr<time.Timer>
func NewTimer(d Duration) *Timer

//go2cs:callback
//go2cs:type Ptr<time.Timer>
func AfterFunc(d Duration, f func()) *Timer

func (t *Timer) Reset(d Duration) bool

//go2cs:cleanup
func (t *Timer) Stop() bool

// A Ticker ticks at regular intervals.
//
//go2cs:pointers
type Ticker struct {
	C          <-chan Time
	initTicker bool
}

//go2cs:pure
//go2cs:type Ptr<time.Ticker>
func NewTicker(d Duration) *Ticker

func (t *Ticker) Reset(d Duration)

//go2cs:cleanup
//go2cs:nopanic
func (t *Ticker) Stop()
