// Random Go programs, to compare what go2cs makes of them with what real Go does.
using Go2Cs.RandomPrograms;

return CommandLine.Run(args);
