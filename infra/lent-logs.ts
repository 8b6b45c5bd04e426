/**
 * API Gateway has these logs delivered. Under this prefix one line of the account's policy of 5,120 characters lets it; under any other
 * each such group adds its own (CloudWatch Logs User Guide, "Enable logging from AWS services").
 */
export const lentLogs = '/aws/vendedlogs/homeward/';
