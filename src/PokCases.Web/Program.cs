return await PokCases.Web.CommandLine.Run(args);
