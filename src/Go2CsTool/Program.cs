Console.Error.WriteLine("go2cs: no commands yet");
return 2;
