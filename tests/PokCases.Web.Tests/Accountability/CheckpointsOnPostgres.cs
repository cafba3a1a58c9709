using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class CheckpointsOnPostgres(TestHost<OnPostgres> host) : CheckpointsTests<OnPostgres>(host);
