using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Emergency;

public sealed class EmergencyAccessOnPostgres(TestHost<OnPostgres> host) : EmergencyAccessTests<OnPostgres>(host);
