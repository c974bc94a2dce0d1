package main

import "fmt"

// Panics in deferred functions × where they are recovered × waiting in between.

func chain(log *[]string, wait chan int, recoverAt int) (result string) {
	result = "unchanged"
	for i := 3; i >= 1; i-- {
		defer func() {
			if wait != nil {
				<-wait
			}
			if i == recoverAt {
				r := recover()
				*log = append(*log, fmt.Sprintf("%d recovers %v", i, r))
				result = fmt.Sprint("recovered at ", i)
				return
			}
			*log = append(*log, fmt.Sprintf("%d panics", i))
			panic(fmt.Sprintf("p%d", i))
		}()
	}
	panic("p0")
}

func try(wait chan int, recoverAt int) {
	var log []string
	defer func() {
		fmt.Println(" ", log, "panics", recover())
	}()
	result := chain(&log, wait, recoverAt)
	fmt.Println(" ", log, "returns", result)
}

func main() {
	wait := make(chan int)
	go func() {
		for {
			wait <- 0
		}
	}()
	for at := range 5 {
		fmt.Println("recover at", at)
		try(nil, at)
		try(wait, at)
	}
}
