using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Animal")]
internal interface Animal
{
    GoString Sound();
}

[GoType("main.Walker")]
internal interface Walker
{
    void Walk();
}

[GoType("main.Dog")]
[MethodPtr(typeof(DogPtr))]
internal struct Dog : Animal, IEquatable<Dog>
{
    public GoString Sound()
    {
        return "woof";
    }

    public readonly bool Equals(Dog other) => true;

    public override readonly bool Equals(object obj) => obj is Dog other && Equals(other);

    public override readonly int GetHashCode() => 0;

    public static bool operator ==(Dog a, Dog b) => a.Equals(b);

    public static bool operator !=(Dog a, Dog b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static void main()
    {
        Animal a = new Dog();
        fmt.Println(a.Sound());
        var (_, ok) = assertOk<Walker>(a);
        fmt.Println(ok);
        assert<Walker>(a, iface: "main.Animal").Walk();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class DogPtr : MethodPtr<Dog>, Animal
{
    public DogPtr()
    {
    }

    public DogPtr(Dog value) : base(value)
    {
    }

    public GoString Sound() => Receiver("Sound").Sound();
}
