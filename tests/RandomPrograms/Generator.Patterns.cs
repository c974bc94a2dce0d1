// Whole functions after a pattern, with random numbers in it: goroutines that yield the same in every order, iterators, deferred calls.
namespace Go2Cs.RandomPrograms;

public sealed partial class Generator
{
    private List<string> Patterns()
    {
        var list = new List<(Features Needs, Action<string> Make)>
        {
            (Features.Goroutines, SumPattern),
            (Features.Goroutines, PipelinePattern),
            (Features.Goroutines, SelectPattern),
            (Features.Goroutines, ResultsPattern),
            (Features.Iterators, IteratorPattern),
            (Features.Iterators | Features.Defers, IteratorExitPattern),
            (Features.Defers, DeferPattern),
            (Features.Slices | Features.Strings | Features.Structs | Features.Pointers | Features.Defers, RowsPattern),
        };
        if (Has(Features.Iterators))
        {
            _code.Open("func count(n int) func(func(int) bool) {");
            _code.Open("return func(yield func(int) bool) {");
            if (Has(Features.Suspending) && Chance(50))
            {
                _code.Line("wt(n)");
            }
            _code.Open("for i := 0; i < n; i++ {");
            _code.Open("if !yield(i) {");
            _code.Line("return");
            _code.Close();
            _code.Close();
            _code.Close();
            _code.Close();
            _code.Line("");
        }
        var made = new List<string>();
        foreach (var (needs, make) in list.Where(p => (p.Needs & ~_profile.Features) == 0).ToList())
        {
            if (Chance(45))
            {
                var name = Fresh("pat");
                EnterFunction([]);
                _code.Open($"func {name}() {{");
                make(name);
                _code.Close();
                _code.Line("");
                LeaveFunction();
                made.Add(name);
            }
        }
        return made;
    }

    private void SumPattern(string name)
    {
        _code.Line("var mu sync.Mutex");
        _code.Line("var wg sync.WaitGroup");
        _code.Line($"var total {Pick(_ints)}");
        _code.Open($"for i := range {Between(2, 6)} {{");
        _code.Line("wg.Add(1)");
        _code.Open("go func() {");
        _code.Line("defer wg.Done()");
        _code.Open($"for j := range {Between(1, 4)} {{");
        _code.Line("mu.Lock()");
        _code.Line($"total += {(Chance(50) ? "1" : "2")} << (uint(i+j) & 7)");
        _code.Line("mu.Unlock()");
        _code.Close();
        _code.Close("}()");
        _code.Close();
        _code.Line("wg.Wait()");
        _code.Line("fmt.Println(total)");
    }

    private void PipelinePattern(string name)
    {
        var buffer = Chance(50) ? "" : $", {Between(1, 3)}";
        _code.Line($"a, b := make(chan int{buffer}), make(chan string{buffer})");
        _code.Open("go func() {");
        _code.Line("defer close(a)");
        _code.Open($"for i := range {Between(3, 6)} {{");
        _code.Line($"a <- i * {Between(2, 9)}");
        _code.Close();
        _code.Close("}()");
        _code.Open("go func() {");
        _code.Line("defer close(b)");
        _code.Open("for x := range a {");
        _code.Open($"if x%{Between(2, 4)} == 0 {{");
        _code.Line("b <- fmt.Sprint(\"even\", x)");
        _code.Line("continue");
        _code.Close();
        _code.Line("b <- fmt.Sprint(x)");
        _code.Close();
        _code.Close("}()");
        _code.Open("for s := range b {");
        _code.Line("fmt.Print(s, \" \")");
        _code.Close();
        _code.Line("v, ok := <-b");
        _code.Line("fmt.Println(len(v), ok)");
    }

    private void SelectPattern(string name)
    {
        _code.Line($"c, d := make(chan int, {Between(1, 3)}), make(chan string, 1)");
        _code.Line("var never chan bool");
        _code.Line($"c <- {Between(1, 99)}");
        _code.Open($"for i := range {Between(2, 4)} {{");
        _code.Open("select {");
        _code.Line("case v := <-c:");
        _code.Line("fmt.Println(\"int\", v, i)");
        _code.Line("d <- fmt.Sprint(v + i)");
        _code.Line("case s, ok := <-d:");
        _code.Line("fmt.Println(\"string\", s, ok)");
        _code.Line("case <-never:");
        _code.Line("fmt.Println(\"never\")");
        _code.Line("default:");
        _code.Line("fmt.Println(\"default\")");
        _code.Close();
        _code.Close();
        _code.Line("close(c)");
        _code.Open("select {");
        _code.Line("case v, ok := <-c:");
        _code.Line("fmt.Println(v, ok)");
        _code.Close();
    }

    private void ResultsPattern(string name)
    {
        _code.Line($"out := make([]string, {Between(2, 5)})");
        _code.Line("done := make(chan int)");
        _code.Open("for i := range out {");
        _code.Open("go func(n int) {");
        _code.Open("defer func() {");
        _code.Line("out[i] += fmt.Sprint(recover())");
        _code.Line("done <- n");
        _code.Close("}()");
        _code.Line($"out[i] = fmt.Sprint({Between(20, 60)} / (n - {Between(1, 3)}), \" \")");
        _code.Close("}(i)");
        _code.Close();
        _code.Line("t := 0");
        _code.Open("for range out {");
        _code.Line("t += <-done");
        _code.Close();
        _code.Line("fmt.Println(out, t)");
    }

    private void IteratorPattern(string name)
    {
        _code.Open("pairs := func(yield func(int, string) bool) {");
        _code.Line("defer fmt.Print(\"[done] \")");
        _code.Open("for i, s := range []string{\"a\", \"b\", \"c\"} {");
        _code.Open($"if !yield(i*{Between(1, 5)}, s) {{");
        _code.Line("return");
        _code.Close();
        _code.Close();
        _code.Close();
        _code.Line("var fs []func() string");
        _code.Open("for k, v := range pairs {");
        _code.Open($"if k == {Between(0, 4)} {{");
        _code.Line("continue");
        _code.Close();
        _code.Line("fs = append(fs, func() string { k++; v += \"!\"; return fmt.Sprint(k, v) })");
        _code.Open("for x := range count(3) {");
        _code.Open($"if x > k || x == {Between(1, 2)} {{");
        _code.Line("break");
        _code.Close();
        _code.Line("fmt.Print(x, k, \" \")");
        _code.Close();
        _code.Close();
        _code.Open("for _, f := range fs {");
        _code.Line("fmt.Print(f(), f(), \" \")");
        _code.Close();
        _code.Line("fmt.Println()");
    }

    private void IteratorExitPattern(string name)
    {
        _code.Open("find := func(n int) (r string) {");
        _code.Line("defer func() { r += fmt.Sprint(\" deferred \", recover()) }()");
        _code.Open("for x := range count(5) {");
        _code.Line("defer fmt.Print(\"d\", x, \" \")");
        _code.Open("for y := range count(3) {");
        _code.Open("if x*y == n {");
        _code.Line("return fmt.Sprint(\"found \", x, y)");
        _code.Close();
        _code.Open($"if x+y > n+{Between(2, 4)} {{");
        _code.Line("panic(fmt.Sprint(\"over \", x, y))");
        _code.Close();
        _code.Close();
        _code.Close();
        _code.Line("return \"none\"");
        _code.Close();
        _code.Open($"for n := range {Between(3, 6)} {{");
        _code.Line("fmt.Println(find(n))");
        _code.Close();
    }

    private void DeferPattern(string name)
    {
        _code.Open("f := func(n int) (r int, err error) {");
        _code.Open("defer func() {");
        _code.Open("if e := recover(); e != nil {");
        _code.Line("err = fmt.Errorf(\"caught %v after %d\", e, r)");
        _code.Close();
        _code.Close("}()");
        _code.Open("for i := range n {");
        _code.Line($"defer func() {{ r = r*{Between(2, 4)} + i }}()");
        _code.Close();
        _code.Open($"if n == {Between(0, 4)} {{");
        _code.Line("var m map[string]int");
        _code.Line("m[\"x\"] = n");
        _code.Close();
        _code.Open($"if n > {Between(1, 4)} {{");
        _code.Line("defer func() { panic(fmt.Sprint(\"again \", recover())) }()");
        _code.Line("panic(n)");
        _code.Close();
        _code.Line("r = n");
        _code.Line("return r + 1, nil");
        _code.Close();
        _code.Open("for i := range 5 {");
        _code.Line("fmt.Println(f(i))");
        _code.Close();
    }
}
