return await PokCases.Load.LoadProgram.Run(args);
