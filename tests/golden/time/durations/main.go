package main

import (
	"fmt"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 999, 1500, time.Millisecond, 1500 * time.Millisecond, time.Second, 90 * time.Second, 3*time.Hour + 25*time.Minute + 45*time.Second + 500*time.Millisecond, -time.Minute, 1<<63 - 1, -1 << 63} {
		fmt.Println(d, int64(d), d.Milliseconds())
	}
	d := 2*time.Hour + 30*time.Minute
	fmt.Println(d.Hours(), d.Minutes(), d.Seconds(), d/time.Minute, d%time.Hour)
	n := 3
	fmt.Println(time.Duration(n)*time.Second, time.Duration(1.5*float64(time.Second)), d > time.Hour, -d)
	fmt.Println(d.Round(time.Hour), d.Truncate(time.Hour), (1234567 * time.Nanosecond).Round(time.Microsecond))
	fmt.Printf("%v %d %T %.1f %s\n", d, d, d, d.Hours(), time.Duration(2500))
	p, err := time.ParseDuration("1h15m30.918s")
	fmt.Println(p, err)
	_, err = time.ParseDuration("soon")
	fmt.Println(err)
	const timeout = 5 * time.Second
	fmt.Println(timeout, []time.Duration{timeout, 1}, map[string]time.Duration{"t": timeout})
	fmt.Println(time.March, time.Sunday, time.Month(13), time.Weekday(3))
}
