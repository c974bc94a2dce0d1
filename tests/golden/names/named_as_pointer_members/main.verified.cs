// Methods that have the names of members of every C# pointer, called, bound to their receivers and behind an interface.
using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Account")]
[MethodPtr(typeof(AccountPtr))]
internal struct Account
{
    public GoString name;
    public long cents;

    public long Value(byte factor)
    {
        return this.cents * (long)factor;
    }

    public GoString Self()
    {
        return "account of " + this.name;
    }

    public long Length()
    {
        return this.name.Length;
    }
}

[GoType("main.Valued")]
internal interface Valued
{
    long Value(byte arg1);
}

[GoType("main.Label")]
internal readonly struct Label(GoString value) : INamed<GoString>, IEquatable<Label>
{
    public readonly GoString Value = value;
    GoString INamed<GoString>.Value => Value;

    public static implicit operator Label(GoString value) => new(value);

    public static implicit operator Label(string value) => new(value);

    public bool Equals(Label other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Label other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Label a, Label b) => a.Value == b.Value;

    public static bool operator !=(Label a, Label b) => a.Value != b.Value;
}

[GoType("main.(*Label)")]
internal static class LabelExtensions
{
    internal static GoString Value_(this Ptr<Label> l)
    {
        return l.Value.Value + "!";
    }
}

internal static partial class Program
{
    internal static Account open(GoString name)
    {
        var a = new AccountPtr();
        Func<byte, long> @value = (byte factor) => a.Value.Value(factor);
        Func<GoString> self = () => a.Value.Self();
        (a.Value.name, a.Value.cents) = (name, 250);
        fmt.Println(@value(2), self(), a.Value.Value(3), a.Value.Self());
        Valued v = (Valued)a;
        fmt.Println(v.Value(4), a.Value.Value(5));
        return a.Value;
    }

    internal static async GoTask main()
    {
        var a = new AccountPtr(open("ann"));
        var p = a;
        Func<byte, long> @value = (byte factor) => p.Value.Value(factor);
        Func<GoString> self = () => p.Value.Self();
        Func<long> length = p.Value.Length;
        (p.Value.name, p.Value.cents) = ("bob", 100);
        fmt.Println(@value(1), self(), length());

        var receiver = new AccountPtr(new Account { name = "eve" });
        var all = new Slice<Func<GoString>>([() => p.Value.Self(), () => receiver.Value.Self()]);
        foreach (var f in all.View())
        {
            fmt.Println(f());
        }

        var l = new Ptr<Label>(new Label("label"));
        Func<GoString> show = l.Value_;
        l.Value = new Label("changed");
        object arg = show();
        object arg1 = l.Value_();
        var frame = new DeferScope();
        try
        {
            var waiting = new Chan<Func<byte, long>>(1);
            await waiting.SendAsync((byte factor) => p.Value.Value(factor));
            var arg2 = (await waiting.ReceiveAsync())(7);
            fmt.Println(arg2);
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.Run(static (arg, arg1) => fmt.Println(arg, arg1), arg, arg1);
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class AccountPtr : MethodPtr<Account>, Valued
{
    public AccountPtr()
    {
    }

    public AccountPtr(Account value) : base(value)
    {
    }

    long Valued.Value(byte arg1) => this.Value.Value(arg1);
}
