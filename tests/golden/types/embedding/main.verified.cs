using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Base")]
[MethodPtr(typeof(BasePtr))]
internal struct Base : Describer, IEquatable<Base>
{
    public long ID;
    public GoString Name;

    public GoString Describe()
    {
        return fmt.Sprintf("%d:%s", this.ID, this.Name);
    }

    public void Rename(GoString name)
    {
        this.Name = name;
    }

    public GoString Kind()
    {
        return "base";
    }

    public readonly bool Equals(Base other) => this.ID == other.ID && this.Name == other.Name;

    public override readonly bool Equals(object obj) => obj is Base other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.ID, this.Name);

    public static bool operator ==(Base a, Base b) => a.Equals(b);

    public static bool operator !=(Base a, Base b) => !a.Equals(b);
}

[GoType("main.Middle")]
[MethodPtr(typeof(MiddlePtr))]
internal struct Middle : Renamer, IEquatable<Middle>
{
    [Embedded]
    public Ptr<Base> Base;
    public GoString Name; // shadows Base.Name

    public GoString Kind()
    {
        return "middle over " + this.Base.Value.Kind();
    }

    public GoString Describe() => this.Base.Value.Describe();

    public void Rename(GoString arg1) => this.Base.Value.Rename(arg1);

    public readonly bool Equals(Middle other) => this.Base == other.Base && this.Name == other.Name;

    public override readonly bool Equals(object obj) => obj is Middle other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Base, this.Name);

    public static bool operator ==(Middle a, Middle b) => a.Equals(b);

    public static bool operator !=(Middle a, Middle b) => !a.Equals(b);
}

[GoType("main.Logger")]
internal struct Logger : IEquatable<Logger>
{
    public Ptr<Slice<GoString>> lines;

    public void Log(GoString s)
    {
        this.lines.Value = append(this.lines.Value, s);
    }

    public readonly bool Equals(Logger other) => this.lines == other.lines;

    public override readonly bool Equals(object obj) => obj is Logger other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.lines);

    public static bool operator ==(Logger a, Logger b) => a.Equals(b);

    public static bool operator !=(Logger a, Logger b) => !a.Equals(b);
}

[GoType("main.Top")]
[MethodPtr(typeof(TopPtr))]
internal struct Top : Renamer, IEquatable<Top>
{
    [Embedded]
    public Middle Middle;
    [Embedded]
    public Logger Logger;
    public long Extra;

    public GoString Describe() => this.Middle.Base.Value.Describe();

    public void Rename(GoString arg1) => this.Middle.Base.Value.Rename(arg1);

    public readonly bool Equals(Top other) => this.Middle == other.Middle && this.Logger == other.Logger && this.Extra == other.Extra;

    public override readonly bool Equals(object obj) => obj is Top other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Middle, this.Logger, this.Extra);

    public static bool operator ==(Top a, Top b) => a.Equals(b);

    public static bool operator !=(Top a, Top b) => !a.Equals(b);
}

[GoType("main.Describer")]
internal interface Describer
{
    GoString Describe();
}

[GoType("main.Renamer")]
internal interface Renamer : Describer
{
    void Rename(GoString arg1);
}

internal static partial class Program
{
    internal static void main()
    {
        var lines = new Ptr<Slice<GoString>>();
        var t = new Top { Middle = new Middle { Base = new BasePtr(new Base { ID = 1, Name = "base" }), Name = "middle" }, Logger = new Logger { lines = lines }, Extra = 5 };
        var arg = t.Middle.Base.Value.Describe();
        var arg1 = t.Middle.Kind();
        fmt.Println(t.Middle.Name, t.Middle.Base.Value.Name, t.Middle.Base.Value.ID, arg, arg1);
        t.Middle.Base.Value.Rename("renamed");
        t.Logger.Log("first");
        var u = t;
        u.Middle.Base.Value.Rename("through the copy");
        u.Middle.Name = "only in the copy";
        u.Logger.Log("second");
        fmt.Println(t.Middle.Base.Value.Name, t.Middle.Name, u.Middle.Name, lines.Value.Length, (object)lines.Value);

        Renamer r = t;
        r.Rename("through the interface");
        Describer d = r;
        fmt.Println(d.Describe(), t.Middle.Base.Value.Name);
        var (_, isRenamer) = assertOk<Renamer>(d);
        var (_, baseIs) = assertOk<Renamer>((object)new Base());
        var (_, pointerIs) = assertOk<Renamer>((object)new BasePtr());
        fmt.Println(isRenamer, baseIs, pointerIs);
        Func<GoString> f = t.Middle.Base.Value.Describe;
        t.Middle.Base.Value.Rename("later");
        fmt.Println(f(), t.Middle.Base.Value.Describe());
        var frame = new DeferScope();
        try
        {
            fmt.Println(new Middle().Base.Value.Describe());
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class BasePtr : MethodPtr<Base>, Renamer
{
    public BasePtr()
    {
    }

    public BasePtr(Base value) : base(value)
    {
    }

    public GoString Describe() => Receiver("Describe").Describe();

    public void Rename(GoString arg1) => this.Value.Rename(arg1);
}

internal sealed class MiddlePtr : MethodPtr<Middle>, Renamer
{
    public MiddlePtr()
    {
    }

    public MiddlePtr(Middle value) : base(value)
    {
    }

    public GoString Describe() => this.Value.Base.Value.Describe();

    public void Rename(GoString arg1) => this.Value.Base.Value.Rename(arg1);
}

internal sealed class TopPtr : MethodPtr<Top>, Renamer
{
    public TopPtr()
    {
    }

    public TopPtr(Top value) : base(value)
    {
    }

    public GoString Describe() => this.Value.Middle.Base.Value.Describe();

    public void Rename(GoString arg1) => this.Value.Middle.Base.Value.Rename(arg1);
}
